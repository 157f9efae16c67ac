package org.colophon.content.epub.opf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.colophon.content.epub.Sample;
import org.colophon.content.epub.container.Archive;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.colophon.content.epub.container.Notice;
import org.colophon.content.epub.container.Notices;
import org.colophon.content.epub.container.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageReaderTests {

    private static final String CONTAINER = "META-INF/container.xml";

    private final Notices notices = new Notices();

    @TempDir
    Path folder;

    @Test
    void readsTheMetadataOfVersion3() throws IOException {
        var metadata = read(sample().metadata("""
                <dc:title id='s'>A Subtitle</dc:title><meta refines='#s' property='title-type'>subtitle</meta>
                <dc:title id='t'>The  Title</dc:title><meta refines='#t' property='title-type'>main</meta>
                <dc:creator id='c'>Ann Author</dc:creator>
                <meta refines='#c' property='role' scheme='marc:relators'>aut</meta>
                <meta refines='#c' property='role' scheme='marc:relators'>ill</meta>
                <meta refines='#c' property='file-as'>Author, Ann</meta>
                <dc:contributor>Tom Translator</dc:contributor>
                <dc:language>en-GB</dc:language><dc:language>la</dc:language>
                <dc:identifier id='uid'>urn:uuid:1</dc:identifier>
                <dc:identifier>urn:isbn:978-0-306-40615-7</dc:identifier>
                <dc:publisher>House</dc:publisher><dc:date>2022-02</dc:date>
                <dc:description>&lt;p&gt;About it.&lt;/p&gt;</dc:description>
                <dc:subject>Birds</dc:subject><dc:rights>All</dc:rights>
                <meta property='schema:accessMode'>textual</meta><meta property='schema:accessMode'>visual</meta>
                <meta property='schema:accessModeSufficient'>textual</meta>
                <meta property='schema:accessibilityFeature'>index</meta>
                <meta property='schema:accessibilityHazard'>none</meta>
                <meta property='schema:accessibilitySummary'>Good to hear.</meta>
                <link rel='dcterms:conformsTo' href='http://www.idpf.org/epub/a11y/accessibility-20170105.html#wcag-aa'/>
                """)).metadata();

        assertThat(metadata)
                .isEqualTo(new Metadata(
                        "The Title",
                        "A Subtitle",
                        List.of(
                                new Creator("Ann Author", List.of("aut", "ill"), "Author, Ann", true),
                                new Creator("Tom Translator", List.of(), "", false)),
                        List.of("en-GB", "la"),
                        List.of(
                                new Identifier("urn:uuid:1", "", true),
                                new Identifier("urn:isbn:978-0-306-40615-7", "", false)),
                        List.of("House"),
                        "2022-02",
                        "<p>About it.</p>",
                        List.of("Birds"),
                        "All",
                        new Accessibility(
                                List.of("textual", "visual"),
                                List.of("textual"),
                                List.of("index"),
                                List.of("none"),
                                "Good to hear.",
                                List.of("http://www.idpf.org/epub/a11y/accessibility-20170105.html#wcag-aa"))));
        assertThat(metadata.isbn()).contains("9780306406157");
    }

    @Test
    void readsTheMetadataOfVersion2() throws IOException {
        var metadata = read(sample().metadata("""
                <dc-metadata><dc:title>The Title</dc:title>
                <dc:creator opf:role='aut' opf:file-as='Author, Ann'>Ann Author</dc:creator>
                <dc:identifier id='uid' opf:scheme='ISBN'>0-306-40615-2</dc:identifier></dc-metadata>
                <dc:creator opf:role='edt'>Ed Editor</dc:creator>
                <meta name='schema:accessMode' content='textual'/>
                """)).metadata();

        assertThat(metadata.title()).isEqualTo("The Title");
        assertThat(metadata.creators())
                .containsExactly(
                        new Creator("Ann Author", List.of("aut"), "Author, Ann", true),
                        new Creator("Ed Editor", List.of("edt"), "", true));
        assertThat(metadata.identifiers()).containsExactly(new Identifier("0-306-40615-2", "ISBN", true));
        assertThat(metadata.isbn()).contains("0306406152");
        assertThat(metadata.accessibility().accessModes()).containsExactly("textual");
    }

    @Test
    void takesNoOtherNumberForAnIsbn() throws IOException {
        assertThat(read(sample().metadata("<dc:identifier>123456</dc:identifier>"))
                        .metadata()
                        .isbn())
                .isEmpty();
        assertThat(read(sample().metadata("<dc:source>urn:isbn:9780306406157</dc:source>"))
                        .metadata()
                        .isbn())
                .contains("9780306406157");
    }

    @Test
    void readsManifestAndSpine() throws IOException {
        var opf = read(sample().aside("notes.xhtml", "")
                .item("a%20b.css", "Text/CSS; charset=utf-8", "properties='x  y'")
                .file("OPS/a b.css", ""));

        assertThat(opf.path()).isEqualTo("OPS/package.opf");
        assertThat(opf.version()).isEqualTo("3.0");
        assertThat(opf.manifest().at("OPS/a b.css").orElseThrow().mediaType()).isEqualTo("text/css");
        assertThat(opf.manifest().at("OPS/a b.css").orElseThrow().properties()).containsExactlyInAnyOrder("x", "y");
        assertThat(opf.spine()).extracting(SpineItem::linear).containsExactly(true, false);
        assertThat(opf.spine()).extracting(SpineItem::named).containsExactly("OPS/one.xhtml", "OPS/notes.xhtml");
    }

    @Test
    void takesTheFirstFallbackThatCanBeRead() throws IOException {
        var opf = read(sample().item("a.json", "application/json", "fallback='b.png'")
                .reference("a.json", "")
                .item("b.png", "image/png", "fallback='c.xhtml'")
                .item("c.xhtml", "application/xhtml+xml", "")
                .file("OPS/a.json", "")
                .file("OPS/b.png", "")
                .file("OPS/c.xhtml", ""));

        assertThat(opf.spine().getLast().item().id()).isEqualTo("c.xhtml");
        assertThat(opf.spine().getLast().has(new Reference("OPS/a.json", ""))).isTrue();
        assertThat(opf.spine().getLast().has(new Reference("OPS/c.xhtml", "x"))).isTrue();
    }

    @Test
    void takesAPictureWhenThereIsNothingBetterAndNothingWhenFallbacksGoInCircles() throws IOException {
        var opf = read(sample().item("a.png", "image/png", "fallback='b.json'")
                .reference("a.png", "")
                .item("b.json", "application/json", "fallback='c.json'")
                .reference("b.json", "")
                .item("c.json", "application/json", "fallback='b.json'")
                .file("OPS/a.png", "")
                .file("OPS/b.json", "")
                .file("OPS/c.json", ""));

        assertThat(opf.spine()).extracting(SpineItem::named).containsExactly("OPS/one.xhtml", "OPS/a.png");
        assertThat(details()).containsExactly("“b.json” in the spine is nothing that can be read.");
    }

    @Test
    void findsTheCoverOfEitherVersion() throws IOException {
        assertThat(read(sample().item("c.png", "image/png", "properties='cover-image'")
                                .file("OPS/c.png", ""))
                        .cover())
                .map(ManifestItem::path)
                .contains("OPS/c.png");
        assertThat(read(sample().metadata("<meta name='cover' content='c.png'/>")
                                .item("c.png", "image/png", "")
                                .file("OPS/c.png", ""))
                        .cover())
                .map(ManifestItem::path)
                .contains("OPS/c.png");
        assertThat(read(sample().metadata("<meta name='cover' content='one.xhtml'/>"))
                        .cover())
                .isEqualTo(Optional.empty());
    }

    @Test
    void tellsOfWhatIsNamedAndNotThere() throws IOException {
        read(sample().item("gone.css", "text/css", "")
                .item("http://a.example/b.css", "text/css", "")
                .reference("nothing", "")
                .reference("one.xhtml", ""));

        assertThat(notices.all())
                .containsExactly(
                        new Notice("OPS/gone.css", "The file is named in the manifest, but is not in the EPUB."),
                        new Notice(
                                "OPS/package.opf", "“http://a.example/b.css” is not in the EPUB, and is not fetched."),
                        new Notice("OPS/package.opf", "“nothing” in the spine is nothing that can be read."),
                        new Notice("OPS/one.xhtml", "The document is in the spine more than once. It was read once."));
    }

    @Test
    void readsTheFirstOfSeveralRenditions() throws IOException {
        read(
                sample().file(
                                CONTAINER,
                                "<container><rootfiles><rootfile full-path='x.pdf' media-type='application/pdf'/>"
                                        + "<rootfile full-path='OPS/package.opf' media-type='application/oebps-package+xml'/>"
                                        + "<rootfile full-path='gone.opf' media-type='application/oebps-package+xml'/></rootfiles></container>"));

        assertThat(details()).containsExactly("The EPUB holds several renditions. The first one was read.");
    }

    @Test
    void tellsOfAnUnknownVersion() throws IOException {
        read(sample().file(
                        "OPS/package.opf",
                        "<package version='9'><manifest><item id='a' href='one.xhtml' media-type='text/html'/></manifest>"
                                + "<spine><itemref idref='a'/></spine></package>"));

        assertThat(details()).containsExactly("The version of EPUB is unknown: “9”.");
    }

    @Test
    void refusesWhatHasNoPackage() {
        assertRefused(sample().file(CONTAINER, "<container/>"), Reason.MALFORMED);
        assertRefused(sample().file(CONTAINER, "<container>"), Reason.MALFORMED);
        assertRefused(sample().file("OPS/package.opf", "<html/>"), Reason.MALFORMED);
        assertRefused(sample().file("OPS/package.opf", "<package><spine></package>"), Reason.MALFORMED);
    }

    @Test
    void refusesWhatHasNothingToRead() {
        assertRefused(sample().file("OPS/package.opf", "<package version='3.0'/>"), Reason.EMPTY);
    }

    @Test
    void refusesALongSpine() {
        var sample = sample();
        for (int i = 0; i < PackageReader.MAX_SPINE; i++) {
            sample.document(i + ".xhtml", "");
        }
        assertRefused(sample, Reason.TOO_LARGE);
    }

    private List<String> details() {
        return notices.all().stream().map(Notice::detail).toList();
    }

    private static Sample sample() {
        return new Sample().document("one.xhtml", "<p>One.</p>");
    }

    private void assertRefused(Sample sample, Reason reason) {
        var refused = catchThrowableOfType(EpubRefused.class, () -> read(sample));
        assertThat(refused.reason()).isEqualTo(reason);
    }

    private PackageDocument read(Sample sample) throws IOException {
        try (var archive = Archive.open(sample.in(folder))) {
            return PackageReader.read(archive, notices);
        }
    }
}
