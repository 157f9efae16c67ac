package org.colophon.catalog.book;

import org.colophon.catalog.BookId;

/** A book is said to be an edition of one that the catalogue does not have. */
public class NoSuchEdition extends RuntimeException {

    NoSuchEdition(BookId book) {
        super("No book has the id " + book);
    }
}
