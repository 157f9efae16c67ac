package org.colophon.content.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ParagraphIdsTests {

    private static final Pattern ID = Pattern.compile(" id=\"(p-[0-9a-f]{8})\"");

    @Test
    void giveEveryBlockAnIdOfItsOwn() {
        var text = first("<h2>a</h2><p>a</p><p>a</p><ul><li>b</li></ul><blockquote>c</blockquote><pre>d</pre>"
                + "<figure><table><tr><td>e</td></tr></table><figcaption>f</figcaption></figure>");

        assertThat(ids(text)).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void areTheSameForTheSameTextInAnyBook() {
        assertThat(ids(first("<p>a</p><p>b</p>"))).isEqualTo(ids(first("<p>a</p><p>b</p>")));
    }

    @Test
    void stayWhenOtherParagraphsComeAndGo() {
        var before = first("<p>a</p><p>b</p><p>b</p><p>c</p>");

        var after = Xhtml.of("<p>new</p><p>c</p><p>a</p><p>b</p><p>b</p>", before);

        assertThat(ids(after).subList(1, 5))
                .containsExactly(
                        ids(before).get(3),
                        ids(before).get(0),
                        ids(before).get(1),
                        ids(before).get(2));
    }

    @Test
    void stayWhenTheTextOfAParagraphIsEdited() {
        var before = first("<p>A tpyo</p><p>b</p>");

        var after = Xhtml.of(before.html().replace("tpyo", "typo"), before);

        assertThat(ids(after)).isEqualTo(ids(before));
        assertThat(after.html()).contains("A typo");
    }

    @Test
    void stayAfterTheTextWasEditedAndIsHandedInWithoutIds() {
        var before = first("<p>A tpyo</p>");
        var edited = Xhtml.of(before.html().replace("tpyo", "typo"), before);

        assertThat(ids(Xhtml.of("<p>A typo</p>", edited))).isEqualTo(ids(before));
    }

    @Test
    void areNeverTakenFromOutside() {
        assertThat(ids(first("<p id='p-00000000'>a</p>"))).isEqualTo(ids(first("<p>a</p>")));
    }

    @Test
    void areGivenOnceWhenAParagraphIsCopied() {
        var before = first("<p>a</p>");

        var after = Xhtml.of(before.html() + before.html(), before);

        assertThat(ids(after))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .startsWith(ids(before).get(0));
    }

    @Test
    void ofAParagraphThatIsGoneAreNotGivenToAnotherOne() {
        var before = first("<p>a</p>");
        var edited = Xhtml.of(before.html().replace(">a<", ">b<"), before);

        assertThat(ids(Xhtml.of("<p>a</p>", edited))).doesNotContainAnyElementsOf(ids(before));
    }

    private static Xhtml first(String markup) {
        return Xhtml.of(markup, Xhtml.EMPTY);
    }

    private static List<String> ids(Xhtml text) {
        return ID.matcher(text.html())
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }
}
