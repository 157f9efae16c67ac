package org.colophon.catalog.book;

import java.util.List;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The catalogue as a list, a line for each book. */
@Component
public class Listing {

    private final JdbcClient jdbc;

    Listing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The books in the order in which they were drafted.
     *
     * @param status only these, null for all
     * @param after only those that come after this one, null for the first
     * @param limit how many at most
     */
    public List<Line> after(@Nullable BookId after, @Nullable BookStatus status, int limit) {
        return jdbc.sql("""
                        select id, version, status, slug, title, subtitle, edition, imprint, publication_date,
                          (select string_agg(c.name, '; ' order by c.place)
                           from catalog_contribution c where c.book = b.id) as contributors
                        from catalog_book b
                        where (cast(:status as varchar) is null or status = :status)
                          and (cast(:after as uuid) is null or id > :after)
                        order by id
                        fetch first :limit rows only""")
                .param("status", status == null ? null : status.name())
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query(Line.class)
                .list();
    }

    /**
     * What an editor recognises a book by.
     *
     * @param contributors their names in by-line order
     */
    public record Line(
            UUID id,
            long version,
            BookStatus status,
            String slug,
            String title,
            @Nullable String subtitle,
            @Nullable String edition,
            @Nullable String contributors,
            @Nullable String imprint,
            @Nullable String publicationDate) {}
}
