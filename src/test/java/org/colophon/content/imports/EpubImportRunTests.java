package org.colophon.content.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.content.Content;
import org.colophon.content.Content.Reader;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.colophon.content.conversion.EntryResult;
import org.colophon.content.conversion.EntryResult.Outcome;
import org.colophon.content.conversion.ImportPreview;
import org.colophon.content.conversion.PictureResult;
import org.colophon.content.epub.Sample;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.outline.Outlines;
import org.colophon.content.release.PublishedBooks;
import org.colophon.content.release.Releasing;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class EpubImportRunTests {

    private final EpubImportRun run;
    private final EpubImportDesk desk;
    private final EpubImports imports;
    private final EpubFiles files;
    private final Basis basis;
    private final Outlines outlines;
    private final Sections sections;
    private final Releasing releasing;
    private final PublishedBooks published;
    private final Content content;
    private final JdbcClient jdbc;
    private BookId book = BookId.create();

    @TempDir
    Path folder;

    EpubImportRunTests(
            EpubImportRun run,
            EpubImportDesk desk,
            EpubImports imports,
            EpubFiles files,
            Basis basis,
            Outlines outlines,
            Sections sections,
            Releasing releasing,
            PublishedBooks published,
            Content content,
            JdbcClient jdbc) {
        this.run = run;
        this.desk = desk;
        this.imports = imports;
        this.files = files;
        this.basis = basis;
        this.outlines = outlines;
        this.sections = sections;
        this.releasing = releasing;
        this.published = published;
        this.content = content;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void draftABook() {
        book = BookId.create();
        outlines.open(book);
    }

    @Test
    void showsWhatWouldBecomeOfABook() {
        var job = previewed(Publications.prideAndPrejudice());

        assertThat(job.state()).isEqualTo(ImportState.PREVIEWED);
        var preview = job.preview().orElseThrow();
        assertThat(preview.entries()).hasSize(67);
        assertThat(preview.entries().get(2)).satisfies(it -> {
            assertThat(it.kind()).isEqualTo(EntryKind.CHAPTER);
            assertThat(it.title()).isEqualTo("I");
            assertThat(it.document()).isEqualTo("epub/text/chapter-1.xhtml");
            assertThat(it.characters()).isGreaterThan(4_000);
            assertThat(it.landmarks()).containsExactly(Landmark.BODYMATTER);
            assertThat(it.replaces()).isNull();
        });
        assertThat(preview.entries().getLast().replaces()).isNotNull();
        assertThat(preview.removed()).isEmpty();
        assertThat(preview.notices()).isEmpty();
        assertThat(preview.description().title()).isEqualTo("Pride and Prejudice");
        assertThat(preview.description().creators()).first().isEqualTo("Jane Austen");
        assertThat(preview.description().accessibility().hazards()).containsExactly("none");
        assertThat(preview.description().cover()).isEqualTo("epub/images/cover.svg");
        assertThat(outline().entries()).hasSize(2);
        assertThat(sections.findDigests(book.value())).isEmpty();
    }

    @Test
    void takesAWholeNovel() {
        var job = applied(Publications.prideAndPrejudice());

        assertThat(job.state()).isEqualTo(ImportState.APPLIED);
        assertThat(job.done()).isEqualTo(job.total());
        var result = job.result().orElseThrow();
        assertThat(result.entries())
                .hasSize(65)
                .extracting(EntryResult::outcome)
                .containsOnly(Outcome.WRITTEN);
        assertThat(result.pictures())
                .hasSize(3)
                .allSatisfy(it -> assertThat(it.source()).startsWith("epub/images/"));
        var entries = outline().entries();
        assertThat(entries)
                .hasSize(67)
                .extracting(OutlineEntry::kind)
                .endsWith(EntryKind.RELATED_BOOKS, EntryKind.INDEX);
        assertThat(text(2)).startsWith("<p id=").contains("It is a truth universally acknowledged");
        release();
        assertThat(read(1)).contains("<a href=\"64\"");
    }

    @Test
    void keepsAllIdsWhenTheSameComesAgain() {
        applied(Publications.prideAndPrejudice());
        var entries = outline().entries();
        var texts = IntStream.range(0, 65).mapToObj(this::text).toList();

        var again = applied(Publications.prideAndPrejudice());

        assertThat(outline().entries()).isEqualTo(entries);
        assertThat(IntStream.range(0, 65).mapToObj(this::text)).isEqualTo(texts);
        assertThat(again.result().orElseThrow().entries())
                .extracting(EntryResult::outcome)
                .containsOnly(Outcome.UNCHANGED);
    }

    @Test
    void keepsTheIdsOfWhatACorrectedEditionStillHas() {
        applied(twoChapters("The first words of it all.", "Two", "Words of the second chapter, which stay."));
        var before = outline().entries();
        var paragraph = Jsoup.parse(text(1)).select("p").getLast().id();

        var job = previewed(twoChapters(
                "The very first words of it all.", "Two, corrected", "Words of the second chapter, which stay."));
        assertThat(job.preview().orElseThrow().entries())
                .extracting(ImportPreview.Entry::replaces)
                .isEqualTo(before.stream().map(OutlineEntry::id).toList());
        apply(job);

        assertThat(outline().entries()).extracting(OutlineEntry::title).startsWith("One", "Two, corrected");
        assertThat(outline().entries())
                .extracting(OutlineEntry::id)
                .isEqualTo(before.stream().map(OutlineEntry::id).toList());
        assertThat(Jsoup.parse(text(1)).select("p").getLast().id()).isEqualTo(paragraph);
    }

    private byte[] twoChapters(String first, String title, String second) {
        return epub(new Sample()
                .document("a.xhtml", "<h1>One</h1><p>" + first + "</p>")
                .document("b.xhtml", "<h1>" + title + "</h1><p>" + second + "</p>"));
    }

    @Test
    void listsWhatWouldGo() {
        applied(epub(
                new Sample().document("a.xhtml", "<h1>One</h1><p>a</p>").document("b.xhtml", "<h1>Two</h1><p>b</p>")));

        var job = previewed(epub(new Sample().document("a.xhtml", "<h1>One</h1><p>a</p>")));
        assertThat(job.preview().orElseThrow().removed())
                .extracting(ImportPreview.Removed::title)
                .containsExactly("Two");
        apply(job);

        assertThat(outline().removed()).extracting(OutlineEntry::title).containsExactly("Two");
    }

    @Test
    void leadsFromChaptersToNotesAndBack() {
        applied(epub(new Sample()
                .document(
                        "a.xhtml",
                        "<h1>One</h1><p>x</p><p>A claim.<a id='r' epub:type='noteref' href='notes.xhtml#n2'>2</a> "
                                + "<a href='#here'>down</a> <a href='gone.xhtml'>gone</a></p><p id='here'>Here</p>")
                .document(
                        "notes.xhtml",
                        "<h1>Notes</h1><p id='n1'>First</p><p id='n2'>Second <a href='a.xhtml#r'>back</a></p>")));
        var claim = Jsoup.parse(text(0)).select("p").get(1);
        var note = Jsoup.parse(text(1)).select("p").get(1);
        assertThat(claim.select("a").eachAttr("href"))
                .containsExactly(
                        "entry:" + outline().entries().get(1).id() + "#" + note.id(),
                        "#" + Jsoup.parse(text(0)).select("p").get(2).id());

        release();

        assertThat(Jsoup.parse(read(0)).select("a[role=doc-noteref]").attr("href"))
                .isEqualTo("1#" + note.id());
        assertThat(Jsoup.parse(read(1)).select("a").attr("href")).isEqualTo("0#" + claim.id());
    }

    @Test
    void goesOnWithoutThePicturesThatAreRefused() {
        var job = applied(epub(new Sample()
                .document(
                        "a.xhtml",
                        "<h1>One</h1><p>x <img src='bad.png' alt='A cat'/></p><p><img src='good.svg' alt='B'/></p>")
                .item("bad.png", "image/png", "")
                .file("OPS/bad.png", "this is no picture")
                .item("good.svg", "image/svg+xml", "properties='cover-image'")
                .file(
                        "OPS/good.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9'/></svg>")));

        var result = job.result().orElseThrow();
        assertThat(result.pictures()).extracting(PictureResult::source).containsExactly("OPS/good.svg", "OPS/bad.png");
        assertThat(result.pictures().getFirst().address()).startsWith("/files/");
        assertThat(result.pictures().getLast().refused()).isNotBlank();
        assertThat(result.entries().getFirst().notices())
                .singleElement()
                .asString()
                .contains("bad.png");
        assertThat(text(0)).contains("x A cat").contains("<img src=\"/files/");
    }

    @ParameterizedTest
    @CsvSource({
        "cnt-mathml-support, <math",
        "cnt-svg-embedded, <svg",
        "cnt-svg-support, <img src=\"/files/",
        "pub-cmt-jpeg, <img src=\"/files/",
        "pub-cmt-webp, <img src=\"/files/"
    })
    void takesWhatBooksAreMadeOf(String name, String expected) {
        applied(Publications.w3c(name));

        var all = IntStream.range(0, outline().entries().size() - 2)
                .mapToObj(this::text)
                .collect(Collectors.joining());
        assertThat(all).contains(expected);
    }

    @Test
    void leavesNoTraceOfAFileThatIsRefused() {
        var escaping = epub(new Sample().document("a.xhtml", "<p>x</p>").file("../../escape.xhtml", "x"));

        var job = previewed(escaping);

        assertThat(job.state()).isEqualTo(ImportState.REFUSED);
        assertThat(job.reason()).isEqualTo(Reason.UNSAFE_NAME);
        assertThat(job.problem()).contains("escape.xhtml");
        assertThat(outline().entries()).hasSize(2);
        assertThat(outline().version()).isEqualTo(1);
        assertThat(sections.findDigests(book.value())).isEmpty();
    }

    @Test
    void changesAllOrNothing() {
        applied(twoChapters("The first.", "Two", "The second."));
        var entries = outline().entries();
        var text = text(0);
        var job = previewed(twoChapters("Another first.", "New", "Another second."));
        var steps = new AtomicInteger();
        imports.save(job.apply(basis.of(outline())));

        // within the very last step but one, in which the second text is written
        assertThatExceptionOfType(ImportDeferred.class)
                .isThrownBy(() -> run.run(job.id(), () -> steps.incrementAndGet() == 6));

        assertThat(outline().entries()).isEqualTo(entries);
        assertThat(text(0)).isEqualTo(text);
        assertThat(found(job).state()).isEqualTo(ImportState.APPLYING);
        assertThat(found(job).done()).isPositive();

        run.run(job.id(), () -> false);

        assertThat(found(job).state()).isEqualTo(ImportState.APPLIED);
        assertThat(text(0)).contains("Another first.");
    }

    @Test
    void overwritesNothingThatAnEditorHasWrittenMeanwhile() {
        applied(twoChapters("The first.", "Two", "The second."));
        var early = previewed(twoChapters("Another first.", "Two", "The second."));
        var late = previewed(twoChapters("Another first.", "Two", "The second."));
        imports.save(late.apply(basis.of(outline())));
        sections.write(section(1), "<p>By hand</p>");

        run.run(late.id(), () -> false);

        assertThat(found(late).state()).isEqualTo(ImportState.FAILED);
        assertThat(found(late).problem()).contains("new preview");
        assertThatExceptionOfType(BookHasChanged.class).isThrownBy(() -> desk.apply(early));
        assertThat(text(1)).contains("By hand");
        assertThat(text(0)).contains("The first.");
    }

    @Test
    void isAloneInItsBook() {
        var first = received(twoChapters("a", "b", "c"));
        var other = previewed(twoChapters("a", "b", "c"));

        assertThatExceptionOfType(ImportUnderWay.class).isThrownBy(() -> submit(new byte[] {1}));
        assertThatExceptionOfType(ImportUnderWay.class).isThrownBy(() -> desk.apply(other));
        assertThat(desk.of(book)).extracting(EpubImport::id).containsExactly(other.id(), first.id());
    }

    @Test
    void keepsTheLatestAndTheOneThatTheBookIsMadeOf() {
        var applied = applied(twoChapters("a", "b", "c"));
        var refused = IntStream.range(0, EpubImportDesk.MOST_KEPT)
                .mapToObj(it -> previewed(new byte[] {1}))
                .toList();

        var last = submit(new byte[] {1});
        awaitEnd(last);

        assertThat(desk.of(book))
                .extracting(EpubImport::id)
                .hasSize(EpubImportDesk.MOST_KEPT + 1)
                .contains(last.id(), applied.id())
                .doesNotContain(refused.getFirst().id());
        assertThat(parts(refused.getFirst().id())).isZero();
        assertThat(parts(applied.id())).isEqualTo(1);
    }

    @Test
    void keepsTheFileInPartsThatADatabaseCanBear() throws IOException {
        var large = new byte[2_500_000];
        large[2_400_000] = 7;
        var job = received(large);

        assertThat(parts(job.id())).isEqualTo(3);
        assertThat(desk.open(job).readAllBytes()).isEqualTo(large);
        desk.cancel(job);
        assertThat(parts(job.id())).isZero();
        run.run(job.id(), () -> false);
    }

    @Test
    void isGivenUpWithAReason() {
        var job = received(twoChapters("a", "b", "c"));

        run.abandon(job.id(), "Repeated failures");

        assertThat(found(job).state()).isEqualTo(ImportState.FAILED);
        assertThat(found(job).problem()).isEqualTo("Repeated failures");
        awaitEnd(desk.previewAnew(found(job)));
        assertThat(found(job).state()).isEqualTo(ImportState.PREVIEWED);
    }

    private long parts(UUID job) {
        return jdbc.sql("select count(*) from content_epub_file where import_id = ?")
                .param(job)
                .query(Long.class)
                .single();
    }

    private EpubImport submit(byte[] epub) {
        return desk.submit(book, new ByteArrayInputStream(epub), epub.length, "ann");
    }

    /** The scheduler is at work on it. */
    private void awaitEnd(EpubImport job) {
        await().atMost(Duration.ofSeconds(60)).until(() -> !found(job).state().isRunning());
    }

    /** Not known to the scheduler, so that nobody else runs it. */
    private EpubImport received(byte[] epub) {
        var job = imports.save(EpubImport.receive(book, "ann", epub.length));
        files.keep(job.id(), new ByteArrayInputStream(epub));
        return job;
    }

    private EpubImport previewed(byte[] epub) {
        var job = received(epub);
        run.run(job.id(), () -> false);
        return found(job);
    }

    private EpubImport apply(EpubImport job) {
        imports.save(job.apply(basis.of(outline())));
        run.run(job.id(), () -> false);
        return found(job);
    }

    private EpubImport applied(byte[] epub) {
        return apply(previewed(epub));
    }

    private EpubImport found(EpubImport job) {
        return imports.findById(job.id()).orElseThrow();
    }

    private Outline outline() {
        return outlines.findById(book.value()).orElseThrow();
    }

    private Section section(int number) {
        return sections.findById(outline().entries().get(number).entry()).orElseThrow();
    }

    private String text(int number) {
        return section(number).text().html();
    }

    private void release() {
        published.add(book, 1, null, "en");
        releasing.release(book);
    }

    private String read(int number) {
        return content.section(book, number, Reader.ENTITLED).orElseThrow().html();
    }

    private byte[] epub(Sample sample) {
        try {
            return Files.readAllBytes(sample.in(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
