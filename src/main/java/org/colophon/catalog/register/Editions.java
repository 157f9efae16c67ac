package org.colophon.catalog.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the editions of works follow each other. */
@Component
public class Editions {

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a book stands among the editions of its work. */
    public Place of(BookId book, UUID work) {
        return new Place(replacedBy(book), newest(work).orElse(book.value()));
    }

    private List<UUID> replacedBy(BookId book) {
        return jdbc.sql("select book from catalog_lineage where origin = :origin and kind = 'REPLACES' order by book")
                .param("origin", book.value())
                .query(UUID.class)
                .list();
    }

    /**
     * The edition that no other replaces: a published one before others, and of several the one that was published last,
     * then the one that was drafted last.
     */
    private Optional<UUID> newest(UUID work) {
        return jdbc.sql("""
                        select b.id from catalog_book b
                        where b.work = :work and not exists (
                            select 1 from catalog_lineage l where l.origin = b.id and l.kind = 'REPLACES')
                        order by case b.status when 'PUBLISHED' then 0 else 1 end, b.publication_date desc, b.id desc
                        fetch first row only""").param("work", work).query(UUID.class).optional();
    }

    /**
     * @param replacedBy the books that take its place
     * @param newestEdition that a reader of the work should take
     */
    public record Place(List<UUID> replacedBy, UUID newestEdition) {}
}
