package org.colophon.content.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryKind;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.outline.Outlines;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What readers have been shown can be looked up for ever: a release is added, and after that it is only read. */
@ModuleTest
class ReleasesStayTests {

    private static final Pattern CHANGING = Pattern.compile(
            "(update|delete\\s+from|merge\\s+into|truncate\\s+table|drop\\s+table)\\s+content_(release|text)",
            Pattern.CASE_INSENSITIVE);

    private final Releasing releasing;
    private final Outlines outlines;
    private final Sections sections;
    private final JdbcClient jdbc;
    private final BookId book = BookId.create();

    ReleasesStayTests(Releasing releasing, Outlines outlines, Sections sections, JdbcClient jdbc) {
        this.releasing = releasing;
        this.outlines = outlines;
        this.sections = sections;
        this.jdbc = jdbc;
    }

    @Test
    void asTheyWereWhateverIsDoneLater() {
        outlines.open(book);
        var outline = outlines.arrange(
                outlines.findById(book.value()).orElseThrow(), List.of(EntryDraft.of(EntryKind.CHAPTER, "One")));
        var entry = outline.entries().getFirst();
        sections.write(Section.of(book, entry), "<p>A first text</p>");
        releasing.release(book, new Occasion("ada", "First printing"));
        var first = rows();

        sections.write(sections.findById(entry.entry()).orElseThrow(), "<p>Another</p>");
        releasing.release(book);
        outlines.save(outlines.findById(book.value())
                .orElseThrow()
                .describe(entry.id(), was -> EntryDraft.of(EntryKind.PART, "I")));
        releasing.release(book);
        outlines.save(outlines.findById(book.value()).orElseThrow().remove(entry.id()));
        assertThat(releasing.release(book)).isEqualTo(4);

        assertThat(rows()).hasSize(9).containsAll(first);
    }

    @Test
    void forNoStatementOfOursCouldChangeThem() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(it -> it.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(Files.readString(it)).doesNotContainPattern(CHANGING));
        }
    }

    private List<Map<String, Object>> rows() {
        var rows = new ArrayList<>(
                jdbc.sql("""
                        select book, release_number, fingerprint, released_at, released_by, note
                        from content_release where book = :book""").param("book", book.value()).query().listOfRows());
        rows.addAll(jdbc.sql("""
                        select release_number, entry_number, entry, kind, title, depth, landmarks, contributors,
                            characters, digest, cast(excerpt as varchar(1000)) as excerpt, complete
                        from content_released_section where book = :book""").param("book", book.value()).query().listOfRows());
        rows.addAll(jdbc.sql("select digest, cast(html as varchar(1000)) as html from content_text where book = :book")
                .param("book", book.value())
                .query()
                .listOfRows());
        return rows;
    }
}
