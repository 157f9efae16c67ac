package org.colophon.content.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.colophon.content.ContentReleased.Access;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.section.Xhtml;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class PreviewPolicyTests {

    private static final FreePages NO_PAGES = new FreePages(false, false, false);

    private final EntryId entry = EntryId.create();

    @Test
    void showsAFreeEntryWhole() {
        var text = text("<p>" + "word ".repeat(500) + "</p>");

        var free = new FreeEntries(Set.of(), Set.of(), Set.of(entry));
        assertThat(excerpt(new PreviewPolicy(0, 10, NO_PAGES, free), text))
                .isEqualTo(new Excerpt(text, Access.FREE, true));
        assertThat(excerpt(new PreviewPolicy(100, 10, NO_PAGES, FreeEntries.NONE), text))
                .isEqualTo(new Excerpt(text, Access.FREE, true));
    }

    @Test
    void showsAShortEntryWhole() {
        var text = text("<p>12345</p><p>67890</p>");

        assertThat(teaser(10, text)).isEqualTo(new Excerpt(text, Access.FREE, true));
        assertThat(teaser(9, text).access()).isEqualTo(Access.TEASER);
    }

    @Test
    void showsNothingWithoutATeaser() {
        assertThat(teaser(0, text("<p>secret</p>"))).isEqualTo(new Excerpt(Xhtml.EMPTY, Access.NONE, false));
    }

    @Test
    void hasNothingMoreOfAnEntryWithoutText() {
        assertThat(teaser(0, Xhtml.EMPTY)).isEqualTo(new Excerpt(Xhtml.EMPTY, Access.NONE, true));
    }

    @Test
    void showsNothingWhenTheFirstWordIsTooLong() {
        assertThat(teaser(5, text("<p>incomprehensibilities</p>")))
                .isEqualTo(new Excerpt(Xhtml.EMPTY, Access.NONE, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "14|<p>This is a long sentence</p>|<p>This is a…</p>",
                "15|<p>This is a long sentence</p>|<p>This is a long…</p>",
                "21|<p>A sentence ends. And goes on</p>|<p>A sentence ends. And…</p>",
                "20|<p>A sentence ends. And goes on</p>|<p>A sentence ends.…</p>",
                "20|<p>“Who are you?” said it in vain</p>|<p>“Who are you?” said…</p>",
                "18|<p>“Who are you?” said it in vain</p>|<p>“Who are you?”…</p>",
                "20|<p>A sentence ends. I go on</p>|<p>A sentence ends.…</p>",
                "20|<p>“Where are you?” I asked them</p>|<p>“Where are you?”…</p>",
                "22|<p>(“Are you there?”) I asked</p>|<p>(“Are you there?”)…</p>",
                "6|<p>””””” xyz</p>|<p>”””””…</p>",
                "3|<pre><code>a  bcd</code></pre>|<pre><code>a…</code></pre>",
                "20|<p>One paragraph end</p><p>So the next</p>|<p>One paragraph end…</p>",
                "12|<p>A <em>deep <strong>word here</strong></em></p>|<p>A <em>deep <strong>word…</strong></em></p>",
                "5|<ul><li>one</li><li>two</li></ul>|<ul><li>one…</li></ul>",
                "9|<pre><code>a = 1¶b = 2</code></pre>|<pre><code>a = 1¶b…</code></pre>",
                "8|<p>a <a href='http://x'>b cdefgh</a> <a href='http://y'>i</a></p>|<p>a <a href=\"http://x\" rel=\"noopener\">b…</a></p>",
                "4|<p>漢字仮名交じり文</p>|<p>漢字仮…</p>",
                "3|<table><tr><td>ab</td><td>cd</td></tr></table>|<table><tbody><tr><td>ab…</td></tr></tbody></table>",
            })
    void breaksOff(int teaser, String markup, String shown) {
        var html = teaser(teaser, text(markup.replace('¶', '\n'))).text().html();

        assertThat(html.replaceAll(" id=\"p-[0-9a-f]{8}\"", "").replace(">\n<", "><"))
                .isEqualTo(shown.replace('¶', '\n'));
    }

    /** The picture counts for a hundred characters, the formula for its signs. */
    @ParameterizedTest
    @CsvSource({
        "102, '<p>ab…</p>'",
        "103, '<p>ab</p><figure><img/>…</figure>'",
        "108, '<p>ab</p><figure><img/>…</figure>'",
        "109, '<p>ab</p><figure><img/></figure><p>of <math>x=y</math>…</p>'",
    })
    void showsAPictureOrAFormulaWholeOrNotAtAll(int teaser, String shown) {
        var file = "/files/" + "0a".repeat(32) + ".png";
        var text = text("<p>ab</p><figure><img src='" + file + "' alt='A hidden thing'></figure>"
                + "<p>of <math><mi>x</mi><mo>=</mo><mi>y</mi></math></p><p>the end of it</p>");

        var html = teaser(teaser, text).text().html();

        assertThat(html.contains("img")).isEqualTo(shown.contains("img"));
        assertThat(html.contains("<math")).isEqualTo(shown.contains("math"));
        assertThat(text.text().lines()).contains("A hidden thing", "of x=y");
        if (!shown.contains("img")) {
            assertThat(html).doesNotContain("hidden", "files");
        }
    }

    /** Whatever the text: no more than the teaser, nothing but its beginning, no half words, and nothing of what follows. */
    @Test
    void neverShowsMoreThanTheTeaser() throws Exception {
        var sections = new RandomSections(11);
        for (int i = 0; i < 2_000; i++) {
            var text = sections.next();
            int teaser = sections.teaser();
            var excerpt = teaser(teaser, text);
            if (!excerpt.complete()) {
                assertIsABeginning(text, teaser, excerpt.text());
            }
        }
    }

    private static void assertIsABeginning(Xhtml text, int teaser, Xhtml shown) throws Exception {
        var seen = shown.text().characters();
        var all = text.text().characters();
        assertThat(seen).hasSizeLessThanOrEqualTo(teaser).endsWith(seen.isEmpty() ? "" : "…");
        int end = Math.max(0, seen.length() - 1);
        assertThat(all).startsWith(seen.substring(0, end));
        assertThat(end == 0 || text.text().endsLineAt(end) || Character.isWhitespace(all.charAt(end)))
                .isTrue();
        assertThat(end).isLessThan(all.length());
        assertThat(shown.html()).doesNotContain("secret");
        parse(shown);
        assertThat(Jsoup.parseBodyFragment(shown.html()).select("[id]").eachAttr("id"))
                .allSatisfy(id -> assertThat(text.html()).contains(id));
    }

    private static void parse(Xhtml shown) throws Exception {
        var wellFormed = new InputSource(new StringReader("<body>" + shown.html() + "</body>"));
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(wellFormed);
    }

    @Test
    void refusesATeaserOutOfRange() {
        for (int teaser : new int[] {-1, 5_001}) {
            assertThatIllegalArgumentException().isThrownBy(() -> teaser(teaser));
        }
    }

    @Test
    void refusesAShareOutOfRange() {
        for (int share : new int[] {-1, 101}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PreviewPolicy(share, 0, NO_PAGES, FreeEntries.NONE));
        }
    }

    @Test
    void refusesEntriesThatNoBookCanHave() {
        for (int number : new int[] {-1, 10_000}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new FreeEntries(Set.of(), Set.of(number), Set.of()));
        }
        assertThat(new FreeEntries(Set.of(), Set.of(0, 9_999), Set.of()).numbers())
                .containsExactlyInAnyOrder(0, 9_999);
        assertThat(new FreeEntries(Set.of(), numbers(1_000), ids(1_000)).ids()).hasSize(1_000);
        assertThatIllegalArgumentException().isThrownBy(() -> new FreeEntries(Set.of(), Set.of(), ids(1_001)));
        assertThatIllegalArgumentException().isThrownBy(() -> new FreeEntries(Set.of(), numbers(1_001), Set.of()));
    }

    private static Set<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toSet());
    }

    private static Set<EntryId> ids(int count) {
        return Stream.generate(EntryId::create).limit(count).collect(Collectors.toSet());
    }

    /** What is written alike is compared alike, and a policy that says the same makes no release. */
    @Test
    void isWrittenTheSameWhenItSaysTheSame() {
        var one = new FreeEntries(Set.of(EntryKind.PART, EntryKind.CHAPTER), Set.of(2, 10), Set.of());
        var other = new FreeEntries(Set.of(EntryKind.CHAPTER, EntryKind.PART), Set.of(10, 2), Set.of());

        assertThat(new PreviewPolicy(5, 0, NO_PAGES, one).json())
                .isEqualTo(new PreviewPolicy(5, 0, NO_PAGES, other).json())
                .isNotEqualTo(new PreviewPolicy(6, 0, NO_PAGES, other).json());
    }

    private Excerpt teaser(int characters, Xhtml text) {
        return excerpt(teaser(characters), text);
    }

    private static PreviewPolicy teaser(int characters) {
        return new PreviewPolicy(0, characters, NO_PAGES, FreeEntries.NONE);
    }

    private Excerpt excerpt(PreviewPolicy policy, Xhtml text) {
        var passage =
                new Passage(entry, EntryKind.CHAPTER, false, 0, text.text().length());
        return policy.extent(List.of(passage)).excerpt(0, text);
    }

    private static Xhtml text(String markup) {
        return Xhtml.of(markup, Xhtml.EMPTY);
    }
}
