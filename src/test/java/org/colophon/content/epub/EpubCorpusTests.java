package org.colophon.content.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colophon.content.EntryKind;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.navigation.NavPoint;
import org.colophon.content.epub.proposal.Outlines;
import org.colophon.content.epub.proposal.ProposedEntry;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * EPUBs that others made: those of the W3C, each of which tries one thing, and a whole novel. With the system property
 * {@code colophon.epub.corpus} all in another folder are read as well.
 */
class EpubCorpusTests {

    /** Its document has a fallback that cannot be read either, which is what it is there to try. */
    private static final String UNREADABLE = "pub-foreign_bad-fallback.epub";

    static Stream<Path> epubs() throws IOException {
        var other = System.getProperty("colophon.epub.corpus");
        return Stream.concat(in(resource("w3c/")), other == null ? Stream.of() : in(Path.of(other)));
    }

    @ParameterizedTest
    @MethodSource("epubs")
    void readsEachOrSaysWhyNot(Path file) {
        try (var epub = Epub.open(file)) {
            Outlines.assertSound(epub.outline());
            assertWhole(epub);
        } catch (EpubRefused refused) {
            assertThat(file).as(refused.getMessage()).hasFileName(UNREADABLE);
            assertThat(refused.reason()).isEqualTo(EpubRefused.Reason.EMPTY);
        }
    }

    /** The characters of all entries are those of the bodies of all documents, read in another way. */
    private static void assertWhole(Epub epub) {
        int expected = epub.description().spine().stream()
                .filter(it -> it.item().isText())
                .mapToInt(it -> characters(epub, it.item().path()))
                .sum();
        assertThat(entries(epub).stream().mapToInt(ProposedEntry::characters).sum())
                .isEqualTo(expected);
        assertThat(entries(epub).stream().mapToInt(it -> characters(epub, it)).sum())
                .isEqualTo(expected);
    }

    private static int characters(Epub epub, ProposedEntry entry) {
        return characters(Jsoup.parse("<body>" + epub.text(entry).html() + "</body>", Parser.xmlParser()));
    }

    private static int characters(Epub epub, String path) {
        try (var stream = epub.resource(path)) {
            var document = Jsoup.parse(stream, null, "", Parser.xmlParser());
            document.select("script, style").remove();
            return characters(Objects.requireNonNull(document.selectFirst("body")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int characters(Element element) {
        return element.nodeStream(TextNode.class)
                .mapToInt(it -> it.getWholeText().length())
                .sum();
    }

    @Test
    void readsANovelWhole() throws IOException {
        try (var epub = Epub.open(resource("standard-ebooks/jane-austen_pride-and-prejudice.epub"))) {
            assertThat(epub.description().spine()).hasSize(65);
            assertThat(epub.outline())
                    .extracting(ProposedEntry::title)
                    .containsExactlyElementsOf(epub.navigation().contents().stream()
                            .map(NavPoint::label)
                            .toList())
                    .hasSize(65);
            assertThat(epub.outline())
                    .extracting(ProposedEntry::kind)
                    .containsSequence(EntryKind.FRONT_MATTER, EntryKind.FRONT_MATTER, EntryKind.CHAPTER)
                    .containsSequence(EntryKind.CHAPTER, EntryKind.BACK_MATTER, EntryKind.BACK_MATTER)
                    .filteredOn(EntryKind.CHAPTER::equals)
                    .hasSize(61);
            assertThat(epub.text(epub.outline().get(2)).html()).contains("It is a truth universally acknowledged");
            assertThat(epub.notices()).isEmpty();
            assertThat(epub.description().metadata().accessibility().hazards()).containsExactly("none");
            assertWhole(epub);
        }
    }

    @Test
    void readsNothingThroughTheFilesMadeToTryIt() {
        assertThat(text("pub-xml-external-id.epub")).contains("&amp;xxe;").doesNotContain("The test fails");
        assertThat(text("pub-file-urls.epub")).doesNotContain("=\"file:");
        assertThat(text("sec-untrusted-consent_network.epub")).doesNotContain("src=\"http");
        assertThat(text("ocf-url_parse-leaking-relative.epub")).doesNotContain("..");
    }

    @Test
    void obeysTheOrderOfTheSpine() {
        try (var epub = Epub.open(resource("w3c/pkg-spine-order.epub"))) {
            assertThat(epub.outline().stream().flatMap(it -> it.text().stream()).map(it -> it.spineItem()))
                    .isSorted();
        }
    }

    private static String text(String name) {
        try (var epub = Epub.open(resource("w3c/" + name))) {
            return String.join(
                    "", entries(epub).stream().map(it -> epub.text(it).html()).toList());
        }
    }

    private static List<ProposedEntry> entries(Epub epub) {
        return epub.outline().stream().flatMap(ProposedEntry::inReadingOrder).toList();
    }

    private static Stream<Path> in(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".epub")).sorted().toList().stream();
        }
    }

    private static Path resource(String name) {
        try {
            return Path.of(Objects.requireNonNull(EpubCorpusTests.class.getResource(name))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
