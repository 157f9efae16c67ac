package org.colophon.content.index.proposal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Measures how far proposals agree with indexes that people have made, and how long a proposal takes, and writes it into
 * {@code docs/index-quality.md} between its two marks. The only argument is the folder of the books with printed indexes.
 */
final class IndexQuality {

    private static final Path REPORT = Path.of("docs/index-quality.md");
    private static final String MARK = "<!-- measured -->\n";
    private static final int WARM_UPS = 4;

    private final StringBuilder report = new StringBuilder();

    private IndexQuality() {}

    public static void main(String[] arguments) throws IOException {
        var quality = new IndexQuality();
        var folder = Path.of(arguments[0]);
        var books = new TreeMap<String, IndexedBook>();
        books.put("Decisions", IndexedBook.decisions());
        books.put("handbook", IndexedBook.handbook());
        books.put("Krehbiel", IndexedBook.in(folder.resolve("krehbiel")));
        books.put("Python Architecture Patterns", IndexedBook.pythonArchitecturePatterns());
        books.put("Whitehead (tuned on)", IndexedBook.in(folder.resolve("whitehead")));
        quality.measureAgreement(books);
        quality.measureLocators(books.get("Decisions"));
        quality.measureTime(IndexedBook.in(folder.resolve("long")));
        var parts = Files.readString(REPORT).split(MARK, -1);
        Files.writeString(REPORT, parts[0] + MARK + quality.report + MARK + parts[2]);
    }

    private void measureAgreement(Map<String, IndexedBook> books) {
        line("| book | words | method | headings | precision | recall | F1 | last word |");
        line("|---|---|---|---|---|---|---|---|");
        books.forEach((name, book) -> {
            for (var method : Method.values()) {
                row(name, book, method, book.headings().size());
            }
            row(
                    name,
                    book,
                    Method.PROPOSAL,
                    Selection.size(Census.of(book.text()).words()));
        });
    }

    private void row(String name, IndexedBook book, Method method, int size) {
        var agreement = Agreement.of(method.propose(book.text(), size), book.headings());
        line(String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %d | %.3f | %.3f | %.3f | %.3f |",
                name,
                Census.of(book.text()).words(),
                method.meaning,
                agreement.proposed(),
                agreement.precision(),
                agreement.recall(),
                agreement.f1(),
                agreement.headPrecision()));
    }

    private void measureLocators(IndexedBook book) {
        var proposal = Method.candidates(book.text(), book.headings().size()).toList();
        line("");
        line("| locators of Decisions | headings in both | records | precision | recall |");
        line("|---|---|---|---|---|");
        row("every record that mentions the heading", LocatorAgreement.ofMentions(proposal, book));
        row("what Colophon proposes", LocatorAgreement.of(proposal, book));
    }

    private void row(String method, LocatorAgreement agreement) {
        line(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.3f | %.3f |",
                method,
                agreement.headings(),
                agreement.proposed(),
                agreement.precision(),
                agreement.recall()));
    }

    private void measureTime(IndexedBook book) {
        long words = Census.of(book.text()).words();
        double seconds = 0;
        int size = 0;
        for (int round = 0; round <= WARM_UPS; round++) {
            long start = System.nanoTime();
            size = new Proposer(book.text(), new HouseWords()).propose().size();
            seconds = (System.nanoTime() - start) / 1e9;
        }
        line("");
        line(String.format(
                Locale.ROOT,
                "A proposal of %,d headings for %,d words takes %.1f s on a warm JVM with at most %d MB of heap.",
                size,
                words,
                seconds,
                Runtime.getRuntime().maxMemory() >> 20));
    }

    private void line(String line) {
        report.append(line).append('\n');
    }
}
