package org.colophon.catalog.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookDrafted;
import org.colophon.catalog.BookPublished;
import org.colophon.catalog.BookRevised;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.BookStatus;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.book.PublicationDesk;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.description.Language;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Locks;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.lists.ListFormat;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.register.Register;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.test.AssertablePublishedEvents;

@ModuleTest
class ImportRunTests {

    private static final String HEADER = "isbn13,title,authors,publisher,year,pages\n";

    private static final Editor ANN = new Editor("ann", List.of());

    private final ImportRun run;
    private final Imports imports;
    private final ImportFiles files;
    private final Tally tally;
    private final RecordResults results;
    private final Register register;
    private final Books books;
    private final BookDesk desk;
    private final PublicationDesk publication;

    ImportRunTests(
            ImportRun run,
            Imports imports,
            ImportFiles files,
            Tally tally,
            RecordResults results,
            Register register,
            Books books,
            BookDesk desk,
            PublicationDesk publication) {
        this.run = run;
        this.imports = imports;
        this.files = files;
        this.tally = tally;
        this.results = results;
        this.register = register;
        this.books = books;
        this.desk = desk;
        this.publication = publication;
    }

    @Test
    void takesAListAndFindsItUnchangedTheSecondTime(AssertablePublishedEvents events) throws IOException {
        var first = completed(resource("books.csv"), ListFormat.CSV);

        assertThat(counts(first)).containsExactly(28, 0, 0, 3);
        assertThat(events.ofType(BookPublished.class)).hasSize(28);
        assertThat(results.after(first.id(), 0, Outcome.REFUSED, 10))
                .flatExtracting(RecordResult::reasons)
                .containsExactly(year("196"), year("312"), year("250"));

        var second = completed(resource("books.csv"), ListFormat.CSV);

        assertThat(counts(second)).containsExactly(0, 0, 28, 3);
        assertThat(events.ofType(BookPublished.class)).hasSize(28);
        assertThat(events.ofType(BookRevised.class)).isEmpty();
        assertThat(book("9780071494267").version()).isEqualTo(1);
    }

    @Test
    void takesApartWhatListsWriteInOne() {
        completed(HEADER + """
                9780000001009,"Exposed Windows, 3rd Edition",A,House,2001,1
                9780000001016,"Exposed Windows, 4th Edition",B,House,2003,1
                9780000001023,C in a Nut,A,House,2001,1
                9780000001030,C++ in a Nut,A,House,2001,1
                """);

        var third = book("9780000001009");
        assertThat(third.description().title()).isEqualTo("Exposed Windows");
        assertThat(third.description().edition()).isEqualTo("3rd Edition");
        assertThat(book("9780000001016").work()).isEqualTo(third.work());
        assertThat(book("9780000001030").work())
                .isNotEqualTo(book("9780000001023").work());
    }

    @Test
    void takesJsonLines() throws IOException {
        var job = completed(resource("described.jsonl"), ListFormat.JSON_LINES);

        assertThat(counts(job)).containsExactly(5, 1, 0, 3);
        var unlocking = book("9781933988672").description();
        assertThat(unlocking.subjects().keywords()).containsExactly("Open Source", "Mobile");
        assertThat(unlocking.overview().html()).startsWith("<p>Android is an open source mobile phone platform");
        assertThat(unlocking.dates().publication()).hasToString("2009-04-01");
        assertThat(book("9780133046199").description().title()).isEqualTo("Designing Hard Software");
        assertThat(results.after(job.id(), 0, Outcome.REFUSED, 10))
                .flatExtracting(RecordResult::reasons)
                .contains(new Fault("/isbn", "The record has no ISBN, by which books are known"));
    }

    @Test
    void goesOnAfterTheLastRecordTaken(AssertablePublishedEvents events) {
        var list = HEADER + "9780000000101,Resume One,A,,2001,\n9780000000118,Resume Two,A,,2001,\n"
                + "9780000000125,Resume Three,A,,2001,\n";
        var job = queued(list.getBytes(UTF_8), ListFormat.CSV, true);
        var asked = new AtomicInteger();

        assertThatExceptionOfType(ImportInterrupted.class)
                .isThrownBy(() -> run.run(job, () -> asked.incrementAndGet() == 3));
        assertThat(counts(reread(job))).containsExactly(2, 0, 0, 0);
        assertThat(reread(job).state()).isEqualTo(ImportState.RUNNING);

        run.run(job, () -> false);
        assertThat(counts(reread(job))).containsExactly(3, 0, 0, 0);
        assertThat(reread(job).state()).isEqualTo(ImportState.COMPLETED);
        assertThat(events.ofType(BookDrafted.class)).hasSize(3);
        assertThat(files.read(job)).isEmpty();
    }

    @Test
    void findsItselfOvertakenWhenARecordIsNotTheNext() {
        var job = imports.save(new CatalogImport(options(ListFormat.CSV, true, false), ANN).start(2));

        tally.count(job.id(), 1, Outcome.UPDATED);

        assertThat(counts(reread(job.id()))).containsExactly(0, 1, 0, 0);
        assertThat(reread(job.id()).progress()).isEqualTo(0.5);
        assertThatExceptionOfType(ImportOvertaken.class).isThrownBy(() -> tally.count(job.id(), 1, Outcome.UPDATED));
        tally.count(job.id(), 2, Outcome.REFUSED);
        assertThatExceptionOfType(ImportOvertaken.class).isThrownBy(() -> tally.count(job.id(), 3, Outcome.UPDATED));
    }

    @Test
    void leavesAloneWhatARecordDoesNotSay() {
        completed(HEADER + "9780000000200,\"Merged, 2nd Edition\",A. Author,House,2001,100\n");

        var job = completed(HEADER + "9780000000200,,,,2002,0\n");

        assertThat(counts(job)).containsExactly(0, 1, 0, 0);
        var description = book("9780000000200").description();
        assertThat(description.title()).isEqualTo("Merged");
        assertThat(description.edition()).isEqualTo("2nd Edition");
        assertThat(description.imprint()).isEqualTo("House");
        assertThat(description.contributions()).hasSize(1);
        assertThat(description.dates().publication()).hasToString("2002");
        assertThat(description.products().getFirst().pages()).isEqualTo(100);
    }

    @Test
    void saysEverythingThatIsWrongWithARecordAndTakesTheRest() {
        var job = completed(HEADER + """
                9780000000309,,,,196,many
                9780000000304,Wrong Number,A,,2001,1
                ,No Number,A,,2001,1
                9780000000316,Too Short
                9780000000323,Good,A,,2001,1
                """);

        assertThat(counts(job)).containsExactly(1, 0, 0, 4);
        assertThat(results.after(job.id(), 0, null, 10))
                .extracting(it -> it.reasons().stream().map(Fault::pointer).toList())
                .containsExactly(
                        List.of("/year", "/pages"), List.of("/isbn13"), List.of("/isbn13"), List.of(""), List.of());
        var unnamed = completed(HEADER + "9780000000309,,,,1996,1\n");
        assertThat(results.after(unnamed.id(), 0, null, 10).getFirst().reasons())
                .extracting(Fault::pointer)
                .containsExactly("/title", "/authors");
    }

    @Test
    void draftsWithoutPublishingAndPublishesLater() {
        var list = (HEADER + "9780000000408,Drafted,A,,2001,1\n").getBytes(UTF_8);
        run.run(queued(list, ListFormat.CSV, false), () -> false);
        assertThat(book("9780000000408").status()).isEqualTo(BookStatus.DRAFT);

        assertThat(counts(completed(list, ListFormat.CSV))).containsExactly(0, 1, 0, 0);
        assertThat(book("9780000000408").status()).isEqualTo(BookStatus.PUBLISHED);
    }

    @Test
    void describesAWithdrawnBookAndLeavesItWithdrawn() {
        completed(HEADER + "9780000000507,Taken Back,A,,2001,1\n");
        publication.withdraw(book("9780000000507"), "Rights", Edit.by(ANN));

        var job = completed(HEADER + "9780000000507,Taken Back After All,A,,2001,1\n");

        assertThat(counts(job)).containsExactly(0, 1, 0, 0);
        assertThat(book("9780000000507").status()).isEqualTo(BookStatus.WITHDRAWN);
        assertThat(book("9780000000507").description().title()).isEqualTo("Taken Back After All");
    }

    @Test
    void failsOnAFileThatIsNoList() {
        assertThat(failed("title,authors\n".getBytes(UTF_8)).problem())
                .isEqualTo("The header has no column \"isbn13\"");
        assertThat(failed("isbn13,title,title\n".getBytes(UTF_8)).problem())
                .isEqualTo("The header has two columns \"title\"");
        assertThat(failed((HEADER + "9780000000606,Füße,A,,2001,1\n").getBytes(ISO_8859_1))
                        .problem())
                .isEqualTo("The file is not in UTF-8");
    }

    @Test
    void toleratesAByteOrderMark() {
        assertThat(counts(completed("\uFEFF" + HEADER + "9780000000705,Marked,A,,2001,1\n")))
                .containsExactly(1, 0, 0, 0);
    }

    @Test
    void doesNothingWhenItIsRunOnceMore() {
        var job = completed(HEADER + "9780000000804,Once,A,,2001,1\n");

        run.run(job.id(), () -> false);

        assertThat(counts(reread(job.id()))).containsExactly(1, 0, 0, 0);
    }

    @Test
    void previewsAListAndChangesNothing(AssertablePublishedEvents events) {
        completed(HEADER + "9780000000903,Known,A,House,2001,1\n9780000000910,Same,A,House,2001,1\n");
        var before = events.ofType(BookPublished.class);

        var job = previewed(HEADER + """
                9780000000903,Known,A,Other House,2001,1
                9780000000910,Same,A,House,2001,1
                9780000000927,New,B,House,2001,1
                9780000000927,New,B,House,2001,1
                9780000000927,New,B,House,2001,2
                9780000000934,,,,,
                """);

        assertThat(counts(job)).containsExactly(1, 2, 2, 1);
        var first = results.after(job.id(), 0, null, 1).getFirst();
        assertThat(first.book()).isEqualTo(book("9780000000903").id().value());
        assertThat(first.changes()).extracting(FieldChange::field).containsExactly("imprint");
        assertThat(book("9780000000903").description().imprint()).isEqualTo("House");
        assertThat(register.findByIsbn(new Isbn("9780000000927"))).isEmpty();
        assertThat(events.ofType(BookPublished.class)).hasSameSizeAs(before);

        var real = completed(HEADER + "9780000000903,Known,A,Other House,2001,1\n");
        assertThat(results.after(real.id(), 0, null, 1).getFirst().changes()).isEqualTo(first.changes());
    }

    @Test
    void startsAPreviewOverThatWasInterrupted() {
        var list = HEADER + "9780000001108,Twice,A,,2001,1\n9780000001108,Twice,A,,2001,1\n";
        var job = queued(list.getBytes(UTF_8), options(ListFormat.CSV, true, true));
        var asked = new AtomicInteger();
        assertThatExceptionOfType(ImportInterrupted.class)
                .isThrownBy(() -> run.run(job, () -> asked.incrementAndGet() == 2));

        run.run(job, () -> false);

        assertThat(counts(reread(job))).containsExactly(1, 0, 1, 0);
        assertThat(results.after(job, 0, null, 10)).hasSize(2);
    }

    @Test
    void leavesLockedFieldsAlone() {
        completed(HEADER + "9780000001207,Locked,A,House,2001,1\n");
        desk.lock(book("9780000001207"), new Locks(List.of("imprint")), Edit.by(ANN));

        var job = completed(HEADER + "9780000001207,Locked,A,Other House,2002,1\n");

        assertThat(counts(job)).containsExactly(0, 1, 0, 0);
        assertThat(book("9780000001207").description().imprint()).isEqualTo("House");
        assertThat(book("9780000001207").description().dates().publication()).hasToString("2002");
        assertThat(counts(previewed(HEADER + "9780000001207,Locked,A,Other House,2002,1\n")))
                .containsExactly(0, 0, 1, 0);
    }

    private CatalogImport previewed(String list) {
        var job = queued(list.getBytes(UTF_8), options(ListFormat.CSV, true, true));
        run.run(job, () -> false);
        return reread(job);
    }

    private static ImportOptions options(ListFormat format, boolean publish, boolean preview) {
        return new ImportOptions(format, publish, preview, new Language("en"));
    }

    private CatalogImport completed(String list) {
        return completed(list.getBytes(UTF_8), ListFormat.CSV);
    }

    private CatalogImport completed(byte[] list, ListFormat format) {
        var job = queued(list, format, true);
        run.run(job, () -> false);
        assertThat(reread(job).problem()).isNull();
        assertThat(reread(job).state()).isEqualTo(ImportState.COMPLETED);
        return reread(job);
    }

    private CatalogImport failed(byte[] list) {
        var job = queued(list, ListFormat.CSV, true);
        run.run(job, () -> false);
        assertThat(reread(job).state()).isEqualTo(ImportState.FAILED);
        return reread(job);
    }

    private UUID queued(byte[] list, ListFormat format, boolean publish) {
        return queued(list, options(format, publish, false));
    }

    private UUID queued(byte[] list, ImportOptions options) {
        var job = imports.save(new CatalogImport(options, ANN)).id();
        files.keep(job, list);
        return job;
    }

    private CatalogImport reread(UUID job) {
        return imports.findById(job).orElseThrow();
    }

    private Book book(String isbn) {
        var id = register.findByIsbn(new Isbn(isbn)).orElseThrow();
        return books.findById(id.value()).orElseThrow();
    }

    private static int[] counts(CatalogImport job) {
        return new int[] {job.created(), job.updated(), job.unchanged(), job.refused()};
    }

    private static Fault year(String year) {
        return new Fault(
                "/year", "\"%s\" is no publication date: it is written YYYY, YYYY-MM or YYYY-MM-DD".formatted(year));
    }

    private static byte[] resource(String name) throws IOException {
        return new ClassPathResource("catalog/" + name).getContentAsByteArray();
    }
}
