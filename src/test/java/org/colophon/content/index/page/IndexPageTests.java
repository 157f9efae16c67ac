package org.colophon.content.index.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.content.index.Books.place;

import java.util.List;
import org.colophon.architecture.Proves;
import org.colophon.catalog.BookId;
import org.colophon.content.index.BookIndex;
import org.colophon.content.index.Books;
import org.colophon.content.index.Candidate;
import org.colophon.content.index.Heading;
import org.colophon.content.index.HeadingId;
import org.colophon.content.index.Locator;
import org.colophon.content.index.passage.BookText;
import org.junit.jupiter.api.Test;

@Proves(adr = 18)
class IndexPageTests {

    private static final BookText TEXT = Books.text(6, 3);

    private final BookIndex index = BookIndex.begin(BookId.create());

    @Test
    void groupsHeadingsByLetters() {
        located("events", 0, 0);
        located("2FA", 0, 0);
        located("The Earth", 0, 0);

        assertThat(shown())
                .isEqualTo("<h2>0–9</h2>\n<ul><li>2FA, <a href=\"0#p-00000000\">0 Title 0</a></li></ul>\n"
                        + "<h2>E</h2>\n<ul><li>The Earth, <a href=\"0#p-00000000\">0 Title 0</a></li>"
                        + "<li>events, <a href=\"0#p-00000000\">0 Title 0</a></li></ul>");
    }

    @Test
    void namesEntriesOnceAndCountsFurtherPlaces() {
        located("a", 4, 2);
        index.addLocator(id("a"), place(4, 0), null, TEXT)
                .addLocator(id("a"), place(4, 1), place(5, 0), TEXT)
                .addLocator(id("a"), place(1, 1), place(1, 2), TEXT);

        assertThat(shown())
                .contains("a, <a href=\"1#p-00000001\">1 Title 1</a>"
                        + ", <a href=\"4#p-00000000\">4 Title 4</a>"
                        + ", <a href=\"4#p-00000001\">4–5</a>"
                        + ", <a href=\"4#p-00000002\">4 Title 4</a></li>");
        index.removeLocator(id("a"), place(4, 1), place(5, 0));
        assertThat(shown()).contains(">4 Title 4</a> · <a href=\"4#p-00000002\">2</a></li>");
    }

    @Test
    void sendsReadersOn() {
        located("ISBN", 0, 0);
        located("EAN", 0, 1);
        index.add("International Standard Book Number", null)
                .addSee(id("International Standard Book Number"), id("ISBN"))
                .addSeeAlso(id("ISBN"), id("EAN"));

        assertThat(shown())
                .contains("<li>International Standard Book Number, <em>see</em> ISBN</li>")
                .contains("0 Title 0</a>. <em>See also</em> EAN</li>");
    }

    @Test
    void sendsReadersOnToSubHeadingsByTheirPath() {
        located("ISBN", 0, 0);
        index.nest(id("ISBN"), index.add("numbers", null).headings().getLast().id());
        index.add("book numbers", null).addSee(id("book numbers"), id("ISBN"));

        assertThat(shown())
                .contains("<li>book numbers, <em>see</em> numbers: ISBN</li>")
                .contains("<li>numbers<ul><li>ISBN, <a");
    }

    @Test
    void showsOnlyWhatIsAcceptedAndLeadsSomewhere() {
        index.propose(List.of(new Candidate("p", "proposed", List.of(new Locator(place(0, 0), null, "")), null)));
        located("rejected", 0, 0);
        index.reject(id("rejected")).add("empty", null).add("to empty", null).addSee(id("to empty"), id("empty"));

        assertThat(shown()).isEmpty();
    }

    @Test
    void neverShowsALostLocator() {
        located("kept", 0, 2);
        located("lost", 0, 1);
        index.addLocator(id("kept"), place(5, 2), null, TEXT);

        assertThat(IndexPage.of(index, Books.text(1, 3)).html())
                .contains("kept")
                .contains("lost")
                .doesNotContain("5#");
        assertThat(IndexPage.of(index, Books.text(1, 2)).html())
                .doesNotContain("kept")
                .contains("lost");
        assertThat(IndexPage.of(index, Books.text(0, 0)).html()).isEmpty();
    }

    @Test
    void escapesWhatEditorsWrite() {
        located("<script>alert(1)</script> & \"co\"", 0, 0);

        assertThat(shown())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \"co\"")
                .doesNotContain("<script");
    }

    private void located(String term, int entry, int paragraph) {
        index.add(term, null).addLocator(index.headings().getLast().id(), place(entry, paragraph), null, TEXT);
    }

    private String shown() {
        return IndexPage.of(index, TEXT).html();
    }

    private HeadingId id(String term) {
        return index.headings().stream()
                .filter(it -> it.term().equals(term))
                .findFirst()
                .map(Heading::id)
                .orElseThrow();
    }
}
