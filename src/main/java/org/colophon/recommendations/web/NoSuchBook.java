package org.colophon.recommendations.web;

import org.colophon.catalog.BookId;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** No book of that id has ever been published. */
public final class NoSuchBook extends ResponseStatusException {

    public NoSuchBook(BookId book) {
        super(HttpStatus.NOT_FOUND, "No book has the id " + book);
    }
}
