package org.colophon.storefront.shelf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.catalog.BookId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the shelf. Lists hold published books only. */
@Component
public class Shelf {

    private final JdbcClient jdbc;
    private final ShelfJson json;

    Shelf(JdbcClient jdbc, ShelfJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @throws NotOnShelf when no book has had the slug */
    public ShelvedBook book(String slug) {
        return jdbc.sql("select * from shelf_book where slug = :slug")
                .param("slug", slug)
                .query(this::shelvedBook)
                .optional()
                .orElseThrow(() -> NotOnShelf.book(slug));
    }

    /** How many books are open to readers. */
    public int size() {
        return jdbc.sql("select count(*) from shelf_book where status = 'PUBLISHED'")
                .query(Integer.class)
                .single();
    }

    /** The newest first; those without a date last. */
    public List<Listing> newest(int limit) {
        return jdbc.sql("""
                select card, card_version from shelf_book where status = 'PUBLISHED'
                order by published_on desc, title_key, slug limit :limit
                """).param("limit", limit).query(this::listing).list();
    }

    public Slice byTitle(Cursor after, int limit) {
        return slice(after, limit, jdbc.sql("""
                select card, card_version from shelf_book
                where status = 'PUBLISHED' and (title_key, slug) > (:title, :slug)
                order by title_key, slug limit :limit
                """));
    }

    /** The books on a subject or on any that is part of it. */
    public Slice about(String subject, Cursor after, int limit) {
        return slice(after, limit, jdbc.sql("""
                select b.card, b.card_version from shelf_subject s join shelf_book b on b.id = s.book_id
                where s.code = :subject and (b.title_key, b.slug) > (:title, :slug)
                order by b.title_key, b.slug limit :limit
                """).param("subject", subject));
    }

    /** Those of the books that are open to readers. */
    public Map<BookId, Listing> listings(Collection<BookId> books) {
        if (books.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select card, card_version from shelf_book where status = 'PUBLISHED' and id in (:books)")
                .param("books", books.stream().map(BookId::value).toList())
                .query(this::listing)
                .list()
                .stream()
                .collect(Collectors.toMap(listing -> listing.card().id(), Function.identity()));
    }

    private Slice slice(Cursor after, int limit, JdbcClient.StatementSpec select) {
        return Slice.of(
                select.param("title", after.titleKey())
                        .param("slug", after.slug())
                        .param("limit", limit + 1)
                        .query(this::listing)
                        .list(),
                limit);
    }

    private Listing listing(ResultSet row, int number) throws SQLException {
        return new Listing(json.card(row.getString("card")), row.getLong("card_version"));
    }

    private ShelvedBook shelvedBook(ResultSet row, int number) throws SQLException {
        return new ShelvedBook(
                json.card(row.getString("card")),
                row.getLong("card_version"),
                json.outline(row.getString("outline")),
                Status.valueOf(row.getString("status")),
                row.getString("reason"),
                "%s@%d.%d.%d.%d"
                        .formatted(
                                row.getString("slug"),
                                row.getLong("card_version"),
                                row.getLong("status_version"),
                                row.getLong("content_version"),
                                row.getLong("related_version")));
    }
}
