package org.colophon.catalog.book;

import org.colophon.catalog.BookId;
import org.colophon.catalog.description.Fault;

/** A book is said to be an edition of one that the catalogue does not have. */
public class NoSuchEdition extends RuntimeException {

    private final transient Fault fault;

    NoSuchEdition(BookId book) {
        super("The other edition is not in the catalogue");
        this.fault = new Fault("/editionOf", "No book has the id " + book);
    }

    public Fault fault() {
        return fault;
    }
}
