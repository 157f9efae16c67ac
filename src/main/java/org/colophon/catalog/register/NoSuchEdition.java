package org.colophon.catalog.register;

import org.colophon.catalog.BookId;
import org.colophon.catalog.description.Fault;

/** A book is said to come from one that the catalogue does not have, or from itself. */
public class NoSuchEdition extends RuntimeException {

    private final transient Fault fault;

    /** @param pointer to where the other is named */
    NoSuchEdition(String pointer, BookId other) {
        super("The other book is not in the catalogue");
        this.fault = new Fault(pointer, "No other book has the id " + other);
    }

    public Fault fault() {
        return fault;
    }
}
