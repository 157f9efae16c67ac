package org.colophon.content.outline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outlines of all books, one each. */
public interface Outlines extends Repository<Outline, UUID> {

    Optional<Outline> findById(UUID book);

    /** Makes others who lock or change this outline wait for the end of the transaction. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Outline> findLockedById(UUID book);

    /** @throws NoOutline when content has not heard of the book */
    default Outline of(BookId book) {
        return findById(book.value()).orElseThrow(() -> new NoOutline(book));
    }

    /**
     * Makes others who lock or change this outline wait for the end of the transaction.
     *
     * @throws NoOutline when content has not heard of the book
     */
    default Outline locked(BookId book) {
        return findLockedById(book.value()).orElseThrow(() -> new NoOutline(book));
    }

    /**
     * The book that somebody names.
     *
     * @throws NoOutline when content has not heard of it
     */
    default BookId known(UUID id) {
        var book = new BookId(id);
        if (!existsById(id)) {
            throw new NoOutline(book);
        }
        return book;
    }

    boolean existsById(UUID book);

    Outline save(Outline outline);

    /**
     * Sees to it that the book has an outline. May be called any number of times, and at the same time: a book's first two
     * events may arrive together, and each of them opens it.
     */
    default void open(BookId book) {
        if (existsById(book.value())) {
            return;
        }
        try {
            insert(Outline.open(book));
        } catch (DuplicateKeyException openedMeanwhile) {
            // which is what was wanted; the savepoint has kept the transaction usable
        }
    }

    /** Within a savepoint, for PostgreSQL gives up a whole transaction after a duplicate key. */
    @Transactional(propagation = Propagation.NESTED)
    default void insert(Outline outline) {
        save(outline);
    }

    /** Replaces the entries of an outline. */
    default Outline arrange(Outline outline, List<EntryDraft> draft) {
        return save(outline.arrange(draft));
    }
}
