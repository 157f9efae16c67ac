package org.colophon.catalog.register;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Lineage;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.product.Product;
import org.colophon.catalog.title.TitleKey;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds books by what the trade knows them by, without reading them. */
@Component
public class Register {

    private final JdbcClient jdbc;
    private final JdbcOperations batch;

    Register(JdbcClient jdbc, JdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** The words of a text as books are found by them: without accents, in small letters. */
    public static Stream<String> words(String text) {
        return Findings.words(text);
    }

    /** The book that has a product with that number. */
    public Optional<BookId> findByIsbn(Isbn isbn) {
        return jdbc.sql("select book from catalog_isbn where isbn = :isbn")
                .param("isbn", isbn.digits())
                .query(UUID.class)
                .optional()
                .map(BookId::new);
    }

    /**
     * The work of a book that is named somewhere.
     *
     * @param pointer to where it is named
     * @throws NoSuchEdition when there is no such book
     */
    public UUID workOf(BookId book, String pointer) {
        return jdbc.sql("select work from catalog_book where id = :id")
                .param("id", book.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new NoSuchEdition(pointer, book));
    }

    /** The imprint of a book, null where it is of none; empty when there is no such book. */
    public List<@Nullable String> imprintOf(BookId book) {
        return jdbc.sql("select imprint from catalog_book where id = :id")
                .param("id", book.value())
                .query(String.class)
                .list();
    }

    /**
     * Demands that all books which a book is said to come from are others of the catalogue.
     *
     * @throws NoSuchEdition when one is not
     */
    public void requireOrigins(BookId book, Lineage lineage) {
        requireOrigin(book, lineage.replaces(), "/replaces");
        requireOrigin(book, lineage.translationOf(), "/translationOf");
        requireOrigin(book, lineage.revisedFrom(), "/revisedFrom");
    }

    private void requireOrigin(BookId book, @Nullable BookId origin, String pointer) {
        if (origin == null) {
            return;
        }
        if (origin.equals(book)) {
            throw new NoSuchEdition(pointer, origin);
        }
        workOf(origin, pointer);
    }

    /** Is that a book's name in addresses? */
    public boolean hasSlug(String slug) {
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
    public Optional<UUID> findWork(BookDescription description) {
        var names = Findings.contributors(description).toList();
        var key = TitleKey.of(description.title());
        if (key.isEmpty() || names.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select b.work from catalog_book b
                        where b.sort_title = :key and (b.imprint = :imprint or exists (
                            select 1 from catalog_book_contributor c where c.book = b.id and c.name_key in (:names)))
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
    public void requireFreeIsbns(BookId book, List<Product> products) {
        if (products.isEmpty()) {
            return;
        }
        var isbns = products.stream().map(it -> it.isbn().digits()).toList();
        jdbc.sql("""
                        select p.isbn, b.id, b.title from catalog_isbn p join catalog_book b on b.id = p.book
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

    /**
     * Has a book found by what is said of it from now on. Both what editors say and what readers see count, so that an ISBN
     * is taken as soon as either has it.
     *
     * @param descriptions what editors say, first, and what readers see where that is something else
     * @param known whether the book has been found before
     * @throws IsbnsContended when another book was given one of the numbers at the same moment
     */
    public void enter(BookId book, List<BookDescription> descriptions, boolean known) {
        if (known) {
            Findings.TABLES.forEach(it -> batch.update("delete from %s where book = ?".formatted(it), book.value()));
        }
        try {
            new Findings(book.value(), descriptions).rows().forEach(batch::batchUpdate);
        } catch (DuplicateKeyException e) {
            throw new IsbnsContended(book, descriptions.getFirst().products(), e);
        }
    }

    private record Holder(String isbn, UUID id, String title) {}
}
