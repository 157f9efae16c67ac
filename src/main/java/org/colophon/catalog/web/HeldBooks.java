package org.colophon.catalog.web;

import java.util.UUID;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.book.Books;
import org.colophon.catalog.calendar.PublisherCalendar;
import org.colophon.catalog.register.Editions;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Books as requests name them: by id, and in the version that an editor has seen. */
@Component
public class HeldBooks {

    private final Books books;
    private final Editions editions;
    private final PublisherCalendar calendar;

    HeldBooks(Books books, Editions editions, PublisherCalendar calendar) {
        this.books = books;
        this.editions = editions;
        this.calendar = calendar;
    }

    /** @throws ResponseStatusException (404) when there is none */
    Book read(UUID id) {
        return books.findById(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No book has the id " + id));
    }

    /** @throws OptimisticLockingFailureException when the editor has seen another version */
    public Book read(UUID id, ETag seen) {
        var book = read(id);
        if (!new ETag("v" + book.version(), false).compare(seen, true)) {
            throw new OptimisticLockingFailureException("The book is at version " + book.version());
        }
        return book;
    }

    /** The book as it is now, with its entity tag. */
    ResponseEntity<BookView> answer(Book book) {
        return ResponseEntity.ok().header(HttpHeaders.ETAG, tag(book)).body(view(book));
    }

    BookView view(Book book) {
        return BookView.of(book, calendar.today(), editions.of(book.id(), book.work()));
    }

    /** The strong entity tag of a book (RFC 9110), which names its version. */
    public static String tag(Book book) {
        return "\"v" + book.version() + '"';
    }
}
