package org.colophon.storefront.shelf;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.catalog.BookId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the shelf. Lists hold published books only. */
@Component
public class Shelf {

    /** How many entries of tables of contents are kept, of all books together. */
    private static final int MOST_ENTRIES = 200_000;

    private static final int CARD_WEIGHT = 20;

    private final JdbcClient jdbc;
    private final ShelfJson json;
    private final Cache<State, ShelvedBook> books = Caffeine.newBuilder()
            .maximumWeight(MOST_ENTRIES)
            .<State, ShelvedBook>weigher(
                    (state, book) -> CARD_WEIGHT + book.outline().entries().size())
            .build();

    Shelf(JdbcClient jdbc, ShelfJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A book in its present state. Its card and its outline, which may have thousands of entries, are read again only once
     * they are others.
     *
     * @throws NotOnShelf when no book has had the slug
     */
    public ShelvedBook book(String slug) {
        var state = jdbc.sql("""
                        select id, slug, card_version, status_version, content_version, related_version
                        from shelf_book where slug = :slug""")
                .param("slug", slug)
                .query(State.class)
                .optional()
                .orElseThrow(() -> NotOnShelf.book(slug));
        return books.get(state, this::read);
    }

    /** By its id, for it may have got another slug meanwhile. */
    private ShelvedBook read(State state) {
        return jdbc.sql("select * from shelf_book where id = :id")
                .param("id", state.id())
                .query(this::shelvedBook)
                .single();
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
        var state = new State(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getLong("card_version"),
                row.getLong("status_version"),
                row.getLong("content_version"),
                row.getLong("related_version"));
        return new ShelvedBook(
                json.card(row.getString("card")),
                row.getLong("card_version"),
                json.outline(row.getString("outline")),
                Status.valueOf(row.getString("status")),
                row.getString("reason"),
                state.text());
    }

    /** The versions of all that a row is made of: another one whenever any part of it has changed. */
    private record State(
            UUID id, String slug, long cardVersion, long statusVersion, long contentVersion, long relatedVersion) {

        String text() {
            return "%s@%d.%d.%d.%d".formatted(slug, cardVersion, statusVersion, contentVersion, relatedVersion);
        }
    }
}
