package org.colophon.content.index;

import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.springframework.data.repository.Repository;

/** The indexes of all books, at most one each. */
public interface BookIndexes extends Repository<BookIndex, UUID> {

    Optional<BookIndex> findById(UUID book);

    BookIndex save(BookIndex index);

    /** The book's index, made or not. */
    default BookIndex of(BookId book) {
        return findById(book.value()).orElseGet(() -> BookIndex.begin(book));
    }

    /** Keeps what has been changed. */
    default BookIndex keep(BookIndex index) {
        return save(index.written());
    }
}
