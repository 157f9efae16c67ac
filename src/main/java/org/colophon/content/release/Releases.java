package org.colophon.content.release;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.colophon.catalog.BookId;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.preview.Excerpt;
import org.colophon.content.section.Xhtml;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All releases of all books: written once, never changed. */
@Repository
class Releases {

    private final JdbcClient jdbc;

    Releases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Release last(BookId book) {
        return jdbc.sql("""
                        select release_number, fingerprint from content_release
                        where book = :book order by release_number desc limit 1""")
                .param("book", book.value())
                .query((row, number) -> new Release(book, row.getLong(1), row.getString(2)))
                .optional()
                .orElseGet(() -> Release.none(book));
    }

    void add(Release release) {
        jdbc.sql("insert into content_release values (:book, :number, :fingerprint, :now)")
                .param("book", release.book().value())
                .param("number", release.number())
                .param("fingerprint", release.fingerprint())
                .param("now", OffsetDateTime.now(ZoneOffset.UTC))
                .update();
    }

    /** @param number of the entry in the outline; @param excerpt what everybody may see of the text */
    void add(Release release, int number, OutlineEntry entry, Xhtml text, Excerpt excerpt) {
        jdbc.sql("""
                        insert into content_released_section values (:book, :release, :number, :entry, :kind, :title,
                            :html, :excerpt, :complete)""")
                .param("book", release.book().value())
                .param("release", release.number())
                .param("number", number)
                .param("entry", entry.entry())
                .param("kind", entry.kind().name())
                .param("title", entry.title())
                .param("html", text.html())
                .param("excerpt", excerpt.complete() ? "" : excerpt.text().html())
                .param("complete", excerpt.complete())
                .update();
    }
}
