package org.colophon.content.release;

import java.util.Objects;
import org.colophon.catalog.BookId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Which books are open to readers, as the catalog tells. What it tells in another order ends in the same. */
@Repository
public class PublishedBooks {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    PublishedBooks(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    }

    /**
     * @param version of the book at which that was so
     * @param imprint that it was of, null for none
     * @param language in which it was written, ISO 639-1
     */
    public void add(BookId book, long version, @Nullable String imprint, String language) {
        write(book, version, true, Objects.requireNonNullElse(imprint, ""), language);
    }

    /** @param version of the book at which that was so */
    public void remove(BookId book, long version) {
        write(book, version, false, null, null);
    }

    /** Two events of a new book may make its row at the same moment: the second finds it there. */
    private void write(
            BookId book, long version, boolean published, @Nullable String imprint, @Nullable String language) {
        try {
            savepoint.executeWithoutResult(status -> merge(book, version, published, imprint, language));
        } catch (DuplicateKeyException madeMeanwhile) {
            merge(book, version, published, imprint, language);
        }
    }

    private void merge(
            BookId book, long version, boolean published, @Nullable String imprint, @Nullable String language) {
        jdbc.sql("""
                        merge into content_published_book t
                        using (select cast(:book as uuid) as book, cast(:version as bigint) as version,
                            cast(:published as boolean) as published, cast(:imprint as varchar) as imprint,
                            cast(:language as varchar) as language) s
                        on t.book = s.book
                        when matched and s.version > t.version then
                            update set version = s.version, published = s.published,
                                imprint = coalesce(s.imprint, t.imprint), language = coalesce(s.language, t.language)
                        when not matched then
                            insert (book, version, published, imprint, language)
                            values (s.book, s.version, s.published, coalesce(s.imprint, ''), coalesce(s.language, ''))""")
                .param("book", book.value())
                .param("version", version)
                .param("published", published)
                .param("imprint", imprint)
                .param("language", language)
                .update();
    }
}
