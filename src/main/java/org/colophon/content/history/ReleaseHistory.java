package org.colophon.content.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.release.NoSuchRelease;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What editors may know of all releases of a book, the whole texts included. */
@Repository
public class ReleaseHistory {

    private static final String RELEASE = """
            select release_number, released_at, released_by, note,
                (select count(*) from content_released_section s
                    where s.book = r.book and s.release_number = r.release_number) as entries,
                (select coalesce(sum(s.characters), 0) from content_released_section s
                    where s.book = r.book and s.release_number = r.release_number) as characters
            from content_release r where book = :book and release_number""";

    private final JdbcClient jdbc;

    ReleaseHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Some releases of a book, the newest first.
     *
     * @param after the number of the last one seen; null from the beginning
     */
    public List<PastRelease> newest(BookId book, @Nullable Long after, int limit) {
        return jdbc.sql(RELEASE + " < :before order by release_number desc limit :limit")
                .param("book", book.value())
                .param("before", after == null ? Long.MAX_VALUE : after)
                .param("limit", limit)
                .query(ReleaseHistory::release)
                .list();
    }

    /** @throws NoSuchRelease when the book does not have it */
    public PastRelease find(BookId book, long number) {
        return jdbc.sql(RELEASE + " = :number")
                .param("book", book.value())
                .param("number", number)
                .query(ReleaseHistory::release)
                .optional()
                .orElseThrow(() -> new NoSuchRelease(book, number));
    }

    /** The entries of a release in reading order; none when the book does not have it. */
    public List<PastEntry> entries(BookId book, long number) {
        return jdbc.sql("""
                        select entry, kind, title, depth, landmarks, contributors, characters from content_released_section
                        where book = :book and release_number = :number order by entry_number""")
                .param("book", book.value())
                .param("number", number)
                .query(ReleaseHistory::entry)
                .list();
    }

    /** The whole text of an entry in a release; empty when the release does not have the entry. */
    public Optional<String> text(BookId book, long number, EntryId entry) {
        return jdbc.sql("""
                        select html from content_released_section s
                        join content_text t on t.book = s.book and t.digest = s.digest
                        where s.book = :book and s.release_number = :number and s.entry = :entry""")
                .param("book", book.value())
                .param("number", number)
                .param("entry", entry.value())
                .query(String.class)
                .optional();
    }

    private static PastRelease release(ResultSet row, int number) throws SQLException {
        return new PastRelease(
                row.getLong("release_number"),
                row.getObject("released_at", OffsetDateTime.class).toInstant(),
                row.getString("released_by"),
                row.getString("note"),
                row.getInt("entries"),
                row.getLong("characters"));
    }

    private static PastEntry entry(ResultSet row, int number) throws SQLException {
        return new PastEntry(
                new OutlineEntry(
                        row.getObject("entry", UUID.class),
                        EntryKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getInt("depth"),
                        row.getString("landmarks"),
                        row.getString("contributors")),
                row.getInt("characters"));
    }
}
