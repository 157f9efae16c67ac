package org.colophon.catalog.web;

import java.util.UUID;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.book.Books;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Books as requests name them: by id, and in the version that an editor has seen. */
@Component
class HeldBooks {

    private final Books books;

    HeldBooks(Books books) {
        this.books = books;
    }

    /** @throws ResponseStatusException (404) when there is none */
    Book read(UUID id) {
        return books.findById(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No book has the id " + id));
    }

    /** @throws OptimisticLockingFailureException when the editor has seen another version */
    Book read(UUID id, ETag seen) {
        var book = read(id);
        if (!new ETag("v" + book.version(), false).compare(seen, true)) {
            throw new OptimisticLockingFailureException("The book is at version " + book.version());
        }
        return book;
    }

    static String tag(Book book) {
        return "\"v" + book.version() + '"';
    }
}
