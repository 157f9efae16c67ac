package org.colophon.content.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads releases as they are searched. */
@Component
class ReleasedText {

    private final JdbcClient jdbc;

    ReleasedText(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param release its number; @param language of the book, ISO 639-1 */
    record Latest(long release, String language) {}

    /** Empty when the book is not published or has never been released. */
    Optional<Latest> latest(BookId book) {
        return jdbc.sql("""
                        select r.release_number as release, p.language
                        from content_release r join content_published_book p on p.book = r.book
                        where r.book = :book and p.published
                        order by r.release_number desc fetch first row only""").param("book", book.value()).query(Latest.class).optional();
    }

    /** Titles and paragraphs, in reading order, without what is made from data: an index repeats what is found anyway. */
    List<Searched> paragraphs(BookId book, long release) {
        var paragraphs = new ArrayList<Searched>();
        var chapter = new Chapter();
        jdbc.sql("""
                        select s.entry, s.entry_number, s.kind, s.title, s.complete, s.excerpt, t.html
                        from content_released_section s
                        join content_text t on t.book = s.book and t.digest = s.digest
                        where s.book = :book and s.release_number = :release
                        and s.kind not in ('INDEX', 'RELATED_BOOKS') order by s.entry_number""").param("book", book.value()).param("release", release).query(row -> {
            paragraphs.addAll(released(row, chapter.of(row)).searched());
        });
        return paragraphs;
    }

    private static Released released(ResultSet row, int chapter) throws SQLException {
        return new Released(
                new EntryId(row.getObject("entry", UUID.class)),
                row.getInt("entry_number"),
                chapter,
                row.getString("title"),
                row.getString("html"),
                row.getBoolean("complete"),
                row.getString("excerpt"));
    }

    /** Sections count to the entry before them that is none. */
    private static final class Chapter {

        private int number;

        int of(ResultSet row) throws SQLException {
            if (EntryKind.valueOf(row.getString("kind")) != EntryKind.SECTION) {
                number = row.getInt("entry_number");
            }
            return number;
        }
    }
}
