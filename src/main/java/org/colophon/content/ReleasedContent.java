package org.colophon.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.file.BookFiles;
import org.colophon.content.pass.PassDesk;
import org.colophon.content.search.InsideSearch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what has been released: one row a section, and never a text that the reader may not see. */
@Component
class ReleasedContent implements Content {

    private final JdbcClient jdbc;
    private final PassDesk passes;
    private final InsideSearch inside;
    private final BookFiles files;

    ReleasedContent(JdbcClient jdbc, PassDesk passes, InsideSearch inside, BookFiles files) {
        this.jdbc = jdbc;
        this.files = files;
        this.passes = passes;
        this.inside = inside;
    }

    @Override
    public BookSearchResult search(BookId book, BookSearch search, Reader reader) {
        return inside.search(book, search, reader == Reader.ENTITLED);
    }

    @Override
    public Optional<Instant> passEnd(BookId book, String pass) {
        return passes.end(book, pass);
    }

    @Override
    public Optional<Section> section(BookId book, int number, Reader reader) {
        return jdbc.sql("""
                        select entry, entry_number, kind, title,
                            complete or cast(:entitled as boolean) as complete,
                            case when complete or cast(:entitled as boolean) then (
                                select html from content_text t where t.book = s.book and t.digest = s.digest)
                            else excerpt end as html
                        from content_released_section s
                        where book = :book and entry_number = :number
                        and release_number = (select max(release_number) from content_release where book = :book)
                        and exists (select 1 from content_published_book p where p.book = :book and p.published)""")
                .param("book", book.value())
                .param("number", number)
                .param("entitled", reader == Reader.ENTITLED)
                .query(ReleasedContent::section)
                .optional();
    }

    @Override
    public Optional<File> file(String name) {
        return files.find(name);
    }

    private static Section section(ResultSet row, int number) throws SQLException {
        return new Section(
                new EntryId(row.getObject("entry", UUID.class)),
                row.getInt("entry_number"),
                EntryKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("html"),
                row.getBoolean("complete"));
    }
}
