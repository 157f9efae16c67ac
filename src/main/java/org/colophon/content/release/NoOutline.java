package org.colophon.content.release;

import org.colophon.catalog.BookId;

/** Content has not heard of this book. */
public final class NoOutline extends RuntimeException {

    public NoOutline(BookId book) {
        super("No book has the id " + book);
    }
}
