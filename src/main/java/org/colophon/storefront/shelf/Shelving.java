package org.colophon.storefront.shelf;

import java.util.List;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookId;
import org.colophon.content.ContentReleased;
import org.colophon.storefront.subject.SubjectRows;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the shelf. Whatever the order in which news of a book arrives, and however often, its row ends the same: each part
 * is replaced only by a newer version of itself.
 */
@Component
@Transactional
public class Shelving {

    private final JdbcClient jdbc;
    private final ShelfJson json;
    private final SubjectRows subjects;
    private final TransactionTemplate savepoint;

    Shelving(JdbcClient jdbc, ShelfJson json, SubjectRows subjects, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.subjects = subjects;
        this.savepoint = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    }

    /**
     * Puts a book in its place, or what has been revised of it. A card that is older than a withdrawal is kept for the page
     * that tells of the withdrawal, but does not undo it.
     */
    public void place(BookCard card, long version) {
        openRow(card.id());
        replaceCard(card, version);
        if (replaceStatus(card.id(), version, Status.PUBLISHED, "")) {
            subjects.replace(card.id(), card.subjects());
        }
    }

    /** Takes a book from the readers' hands; its row stays, for the page that says so. */
    public void takeBack(BookId book, long version, String reason) {
        openRow(book);
        if (replaceStatus(book, version, Status.WITHDRAWN, reason)) {
            subjects.remove(book);
        }
    }

    /** Notes the outline of a book's newest release. */
    public void noteContents(BookId book, long version, List<ContentReleased.Entry> outline) {
        openRow(book);
        jdbc.sql("""
                update shelf_book set content_version = :version, outline = :outline
                where id = :book and content_version < :version
                """)
                .param("book", book.value())
                .param("version", version)
                .param("outline", json.write(new Outline(outline)))
                .update();
    }

    /** Notes that the list of related books has become another, so that kept pages are known to be old. */
    public void noteRelated(BookId book, long version) {
        openRow(book);
        jdbc.sql("update shelf_book set related_version = :version where id = :book and related_version < :version")
                .param("book", book.value())
                .param("version", version)
                .update();
    }

    private void replaceCard(BookCard card, long version) {
        jdbc.sql("""
                update shelf_book
                set card_version = :version, card = :card, slug = :slug, title_key = :titleKey, published_on = :publishedOn
                where id = :book and card_version < :version
                """)
                .param("book", card.id().value())
                .param("version", version)
                .param("card", json.write(card))
                .param("slug", card.slug())
                .param("titleKey", TitleKey.of(card.title()))
                .param("publishedOn", card.publicationDate() == null ? "" : card.publicationDate())
                .update();
    }

    private boolean replaceStatus(BookId book, long version, Status status, String reason) {
        return jdbc.sql("""
                update shelf_book set status_version = :version, status = :status, reason = :reason
                where id = :book and status_version < :version
                """)
                        .param("book", book.value())
                        .param("version", version)
                        .param("status", status.name())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** The first news of a book makes its row, whatever news it is. */
    private void openRow(BookId book) {
        if (hasRow(book)) {
            return;
        }
        try {
            savepoint.executeWithoutResult(status -> insertRow(book));
        } catch (DuplicateKeyException alreadyOpen) {
            // Other news of the same book made the row at the same moment: it serves as well.
        }
    }

    private boolean hasRow(BookId book) {
        return jdbc.sql("select count(*) from shelf_book where id = :book")
                        .param("book", book.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void insertRow(BookId book) {
        jdbc.sql("insert into shelf_book (id) values (:book)")
                .param("book", book.value())
                .update();
    }
}
