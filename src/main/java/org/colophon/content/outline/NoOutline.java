package org.colophon.content.outline;

import org.colophon.catalog.BookId;

/** Content has not heard of this book. */
public final class NoOutline extends RuntimeException {

    NoOutline(BookId book) {
        super("No book has the id " + book);
    }
}
