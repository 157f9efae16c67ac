package org.colophon.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.colophon.catalog.BookId;
import org.colophon.content.Content;
import org.colophon.content.EntryKind;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.outline.Outlines;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long a reading page takes in books of few and of many sections, beside reading the row that its text is in. Arguments:
 * the database, {@code H2} or {@code PostgreSQL}, and the numbers of sections. See {@code docs/benchmarks.md}.
 */
final class ReadingBenchmark {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CHAPTERS_OF_A_PART = 100;
    private static final int PARAGRAPHS = 20;
    private static final int WARM_UP = 1_000;

    private final Started application;
    private final int sections;
    private BookId book = BookId.create();
    private String slug = "";

    private ReadingBenchmark(Started application, int sections) {
        this.application = application;
        this.sections = sections;
    }

    public static void main(String[] arguments) throws Exception {
        var sizes = List.of(arguments).subList(1, arguments.length);
        Started.on(arguments[0], application -> {
            for (var size : sizes) {
                new ReadingBenchmark(application, Integer.parseInt(size)).measure();
            }
            return sizes;
        });
        System.exit(0); // embedded parts leave threads behind
    }

    private void measure() throws Exception {
        draft();
        var begun = System.nanoTime();
        application.send("POST", "/admin/api/content/books/" + book + "/release", "*", "{}");
        System.out.printf("%d sections: released in %.1f s%n", sections, (System.nanoTime() - begun) / 1e9);
        application.send("POST", "/admin/api/catalog/books/" + book + "/publish", "\"v1\"", "{}");
        var content = application.bean(Content.class);
        while (!application.has(page(0))) {
            Thread.onSpinWait();
        }
        for (var call = 0; call < WARM_UP; call++) {
            application.get(page(call));
        }
        System.out.printf(
                "%d sections: page %.2f ms, text as it may be seen %.3f ms, its row %.3f ms%n",
                sections,
                Median.of(call -> application.get(page(call))),
                Median.of(call -> content.section(book, number(call), Content.Reader.ENTITLED)),
                Median.of(call -> row(number(call))));
    }

    private void draft() throws Exception {
        var drafted = JSON.readTree(application.send("POST", "/admin/api/catalog/books", "*", """
                {"title": "A Book of %d Sections", "language": "en", "imprint": "House",
                 "contributors": [{"name": "Ada Lovelace", "role": "A01"}], "subjects": ["UMX"]}""".formatted(sections)));
        book = BookId.of(drafted.path("id").asString());
        slug = drafted.path("slug").asString();
        var outline = JSON.writeValueAsString(Map.of("entries", parts()));
        var outlines = application.bean(Outlines.class);
        while (outlines.findById(book.value()).isEmpty()) {
            Thread.onSpinWait();
        }
        var version = outlines.findById(book.value()).orElseThrow().version();
        application.send("PUT", "/admin/api/content/books/" + book + "/outline", "\"v" + version + "\"", outline);
        write(outlines.findById(book.value()).orElseThrow().entries());
    }

    private List<?> parts() {
        var parts = new ArrayList<Object>();
        for (var from = 0; from < sections; from += CHAPTERS_OF_A_PART) {
            var chapters = IntStream.range(from, Math.min(sections, from + CHAPTERS_OF_A_PART) - 1)
                    .mapToObj(it -> Map.of("kind", "CHAPTER", "title", "Chapter " + it))
                    .toList();
            parts.add(Map.of("kind", "PART", "title", "Part " + from, "children", chapters));
        }
        return parts;
    }

    private void write(List<OutlineEntry> entries) {
        var texts = application.bean(Sections.class);
        application
                .bean(TransactionOperations.class)
                .executeWithoutResult(status -> entries.stream()
                        .filter(entry -> entry.kind() == EntryKind.CHAPTER || entry.kind() == EntryKind.PART)
                        .forEach(entry -> texts.write(Section.of(book, entry), text(entry))));
    }

    private static String text(OutlineEntry entry) {
        return IntStream.range(0, PARAGRAPHS)
                .mapToObj(it ->
                        "<p>%s, paragraph %d: %s</p>".formatted(entry.title(), it, "words of some length ".repeat(12)))
                .reduce("", String::concat);
    }

    private void row(int number) {
        application
                .bean(JdbcClient.class)
                .sql("""
                        select t.html from content_released_section s
                        join content_text t on t.book = s.book and t.digest = s.digest
                        where s.book = :book and s.release_number = 1 and s.entry_number = :number""")
                .param("book", book.value())
                .param("number", number)
                .query(String.class)
                .single();
    }

    private int number(int call) {
        return (int) (call * 7_919L % sections);
    }

    private String page(int call) {
        return "/books/%s/read/%d".formatted(slug, number(call));
    }
}
