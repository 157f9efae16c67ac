package org.colophon.content.index;

import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The indexes of all books, at most one each. */
public interface BookIndexes extends Repository<BookIndex, UUID> {

    Optional<BookIndex> findById(UUID book);

    BookIndex save(BookIndex index);

    /** The version of a book's index without reading it; empty when none has been made. */
    @Query("select version from content_index where id = :book")
    Optional<Long> findVersion(UUID book);

    /** The book's index, made or not. */
    default BookIndex of(BookId book) {
        return findById(book.value()).orElseGet(() -> BookIndex.begin(book));
    }

    /** Keeps what has been changed. */
    default BookIndex keep(BookIndex index) {
        return save(index.written());
    }
}
