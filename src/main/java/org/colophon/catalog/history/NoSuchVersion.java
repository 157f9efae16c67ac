package org.colophon.catalog.history;

/** The history of a book has no such version. */
public class NoSuchVersion extends RuntimeException {

    NoSuchVersion(long version) {
        super("The history of the book has no version " + version);
    }
}
