package org.colophon.content.epub.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.content.epub.Epub;
import org.colophon.content.epub.Sample;
import org.colophon.content.section.Xhtml;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are too long for one section. */
class PortionsTests {

    /** A paragraph is less than half as long as a section may be. */
    private static final String PARAGRAPH = "<p>" + "word ".repeat(32_000) + "</p>";

    @TempDir
    Path folder;

    /** With their kinds, of the sample that was read last. */
    private List<String> titles = List.of();

    @Test
    void goOnInAnotherEntryWhereABlockBegins() {
        var texts = texts(new Sample()
                .document("a.xhtml", "<section><h1>Long</h1>" + PARAGRAPH.repeat(4) + "<p>end</p></section>"));

        assertThat(texts).hasSize(2).allSatisfy(it -> {
            assertThat(it.length()).isLessThanOrEqualTo(Xhtml.MAX_LENGTH);
            assertThat(it).startsWith("<section>").endsWith("</p></section>");
        });
        assertThat(titles).containsExactly("CHAPTER Long", "CHAPTER Long (continued)");
        assertThat(texts.getLast()).endsWith("<p>end</p></section>");
    }

    @Test
    void leaveWhatTheEntryHoldsToTheLastOne() {
        var sample = new Sample()
                .document("a.xhtml", PARAGRAPH.repeat(3) + "<h2 id='x'>X</h2><p>x</p>")
                .contents(Proposed.link("a.xhtml", "One", Proposed.link("a.xhtml#x", "X")));
        texts(sample);

        assertThat(titles).containsExactly("CHAPTER One", "CHAPTER One (continued)", "  SECTION X");
    }

    @Test
    void areTornWithinABlockOnlyWhereNothingElseHelps() {
        var texts = texts(new Sample().document("a.xhtml", "<p>" + "<b>bold</b> ".repeat(50_000) + "</p>"));

        assertThat(texts)
                .hasSizeGreaterThan(1)
                .allSatisfy(it -> assertThat(it.length()).isLessThanOrEqualTo(Xhtml.MAX_LENGTH));
        assertThat(texts.stream()
                        .mapToInt(
                                it -> Jsoup.parse(it).select("b:matches(bold)").size())
                        .sum())
                .isEqualTo(50_000);
    }

    @Test
    void leaveRoomForTheAddressesThatLinksGet() {
        var texts = texts(new Sample().document("a.xhtml", "<p><a href='#'>x</a></p>".repeat(8_000)));

        assertThat(texts).hasSizeGreaterThan(2);
    }

    @Test
    void areNotTornInATableBetweenCells() {
        var cell = "<td>" + "word ".repeat(20_000) + "</td>";
        var texts = texts(
                new Sample().document("a.xhtml", "<table>" + ("<tr>" + cell + cell + "</tr>").repeat(4) + "</table>"));

        assertThat(texts)
                .hasSizeGreaterThan(1)
                .allSatisfy(it -> assertThat(Jsoup.parse(it).select("tr"))
                        .allSatisfy(row -> assertThat(row.children()).hasSize(2)));
    }

    private List<String> texts(Sample sample) {
        try (var epub = Epub.open(sample.in(folder))) {
            titles = epub.outline().stream().flatMap(it -> lines(it, "")).toList();
            return epub.outline().stream()
                    .flatMap(ProposedEntry::inReadingOrder)
                    .map(it -> epub.text(it).html())
                    .toList();
        }
    }

    private static Stream<String> lines(ProposedEntry entry, String indent) {
        return Stream.concat(
                Stream.of(indent + entry.kind() + " " + entry.title()),
                entry.children().stream().flatMap(it -> lines(it, indent + "  ")));
    }
}
