package org.colophon.catalog.book;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.product.Product;
import org.colophon.catalog.title.TitleKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds books by what the trade knows them by, without reading them. */
@Component
public class Register {

    private final JdbcClient jdbc;

    Register(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The book that has a product with that number. */
    public Optional<BookId> findByIsbn(Isbn isbn) {
        return jdbc.sql("select book from catalog_product where isbn = :isbn")
                .param("isbn", isbn.digits())
                .query(UUID.class)
                .optional()
                .map(BookId::new);
    }

    /** Is that a book's name in addresses? */
    boolean hasSlug(String slug) {
        return jdbc.sql("select 1 from catalog_book where slug = :slug")
                .param("slug", slug)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /**
     * The work of which a book is an edition by what is said of it: one of the same title, edition statements aside, that
     * has a contributor or the imprint in common. Subtitles tell works of one title apart when both have one, as in a series
     * whose books are all called after it.
     */
    Optional<UUID> findWork(BookDescription description) {
        var names = description.contributions().stream()
                .map(Contribution::name)
                .map(it -> it.toLowerCase(Locale.ROOT))
                .toList();
        var key = TitleKey.of(description.title());
        if (key.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select b.work from catalog_book b
                        where b.title_key = :key and (b.imprint = :imprint or exists (
                            select 1 from catalog_contribution c where c.book = b.id and lower(c.name) in (:names)))
                        and lower(coalesce(b.subtitle, :subtitle, '')) = lower(coalesce(:subtitle, b.subtitle, ''))
                        order by b.id
                        fetch first row only""")
                .param("key", key)
                .param("imprint", description.imprint())
                .param("names", names)
                .param("subtitle", description.subtitle())
                .query(UUID.class)
                .optional();
    }

    /** @throws IsbnTaken when another book has one of the products' numbers */
    void requireFreeIsbns(BookId book, List<Product> products) {
        if (products.isEmpty()) {
            return;
        }
        var isbns = products.stream().map(it -> it.isbn().digits()).toList();
        jdbc.sql("""
                        select p.isbn, b.id, b.title from catalog_product p join catalog_book b on b.id = p.book
                        where p.isbn in (:isbns) and b.id <> :book
                        order by p.isbn
                        fetch first row only""")
                .param("isbns", isbns)
                .param("book", book.value())
                .query(Holder.class)
                .optional()
                .ifPresent(it -> {
                    throw new IsbnTaken(isbns.indexOf(it.isbn()), new Isbn(it.isbn()), new BookId(it.id()), it.title());
                });
    }

    private record Holder(String isbn, UUID id, String title) {}
}
