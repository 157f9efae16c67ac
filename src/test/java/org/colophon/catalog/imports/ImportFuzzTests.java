package org.colophon.catalog.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.colophon.ModuleTest;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.description.Language;
import org.colophon.catalog.document.Snapshot;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.fuzzing.Noise;
import org.colophon.catalog.history.History;
import org.colophon.catalog.lists.ListFormat;
import org.colophon.catalog.register.Register;
import org.junit.jupiter.api.Test;

/** Whatever a list holds, each of its records is taken whole or not at all, and each has its result. */
@ModuleTest
class ImportFuzzTests {

    private static final String HEADER = "isbn13,title,authors,publisher,year,pages\n";
    private static final int LISTS = 60;
    private static final ImportOptions OPTIONS = new ImportOptions(ListFormat.CSV, true, false, new Language("en"));

    private static final List<String> ROWS = List.of(
            "9780306406157,\"A Title, 2nd Edition\",Ann Author,House,2022,1\n",
            "0-306-40615-2,A Title,Ann Author;Ben Author,,2022-02-30,\n",
            "9780306406157,,,,2023,20001\n",
            "080442957X,Another Title,Ben Author,House,1999,\n",
            "9780804429573,A Title,Ben Author,Other House,,77\n",
            "9791000000008,Another\u0000,B\u0001,,,\n",
            ",No\u0000Number,A,,,\n",
            "9780306406157,\"",
            "\"\n",
            ",",
            "\n");

    private final ImportRun run;
    private final Imports imports;
    private final ImportFiles files;
    private final RecordResults results;
    private final Books books;
    private final History history;
    private final Register register;

    ImportFuzzTests(
            ImportRun run,
            Imports imports,
            ImportFiles files,
            RecordResults results,
            Books books,
            History history,
            Register register) {
        this.run = run;
        this.imports = imports;
        this.files = files;
        this.results = results;
        this.books = books;
        this.history = history;
        this.register = register;
    }

    @Test
    void leavesNothingHalfDone() {
        Noise.of(7, ROWS).limit(LISTS).forEach(it -> {
            var before = books.count();
            var job = finished(HEADER + it);

            assertThat(books.count() - before).isEqualTo(job.created());
            assertCounted(job);
        });
    }

    @Test
    void takesWhatIsNoCharacterForOneThatStandsForIt() {
        var job = finished(HEADER + "9791000000015,Null\u0000,A\u0001,,2001,1\n,No\u0000Number,A,,2001,1\n");

        assertThat(job.state()).isEqualTo(ImportState.COMPLETED);
        assertThat(results.after(job.id(), 0, null, 10))
                .extracting(RecordResult::title)
                .containsExactly("Null\uFFFD", "No\uFFFDNumber");
    }

    private void assertCounted(CatalogImport job) {
        var told = results.after(job.id(), 0, null, 1_000);
        assertThat(job.created() + job.updated() + job.unchanged() + job.refused())
                .isEqualTo(job.processed())
                .isEqualTo(told.size());
        told.forEach(it -> {
            assertThat(it.reasons().isEmpty()).isEqualTo(it.outcome() != Outcome.REFUSED);
            assertThat(it.reasons()).noneSatisfy(why -> assertThat(why.detail()).contains("log"));
            if (it.book() != null) {
                assertWhole(it.book());
            }
        });
    }

    private void assertWhole(UUID id) {
        var book = books.findById(id).orElseThrow();
        var told = history.ofBook(book.id(), null, 1_000);
        assertThat(told).hasSize((int) book.version());
        assertThat(history.snapshot(book.id(), book.version())).isEqualTo(Snapshot.of(book.description()));
        book.description()
                .products()
                .forEach(it -> assertThat(register.findByIsbn(it.isbn())).contains(book.id()));
        assertThat(book.isPublished()).isTrue();
    }

    private CatalogImport finished(String list) {
        var job = imports.save(new CatalogImport(OPTIONS, Editor.COLOPHON)).id();
        files.keep(job, list.getBytes(UTF_8));
        run.run(job, () -> false);
        var finished = imports.findById(job).orElseThrow();
        assertThat(finished.isFinished()).isTrue();
        return finished;
    }
}
