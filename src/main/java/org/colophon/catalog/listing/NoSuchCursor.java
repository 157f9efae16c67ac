package org.colophon.catalog.listing;

/** A list is asked to go on at a place that no list in that order has. */
public class NoSuchCursor extends RuntimeException {

    NoSuchCursor(Throwable cause) {
        super("The cursor is not from a list in this order", cause);
    }
}
