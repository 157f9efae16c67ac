package org.colophon.content.preview;

import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.springframework.data.repository.Repository;

/** The previews of all books, one each; only those that differ from the default are stored. */
public interface Previews extends Repository<Preview, UUID> {

    Optional<Preview> findById(UUID book);

    Preview save(Preview preview);

    /** The book's preview, decided on or not. */
    default Preview of(BookId book) {
        return findById(book.value()).orElseGet(() -> Preview.undecided(book));
    }
}
