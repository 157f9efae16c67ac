package org.colophon.content.release;

import org.colophon.catalog.BookId;

/** The book has no release of this number. */
public final class NoSuchRelease extends RuntimeException {

    public NoSuchRelease(BookId book, long number) {
        super("The book %s has no release %d".formatted(book, number));
    }
}
