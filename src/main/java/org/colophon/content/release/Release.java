package org.colophon.content.release;

import org.colophon.catalog.BookId;

/**
 * A state of a book's content that readers see or have seen.
 *
 * @param number grows by one with each release of the book, from 1; 0 before the first
 * @param fingerprint differs when anything that was released differs
 */
record Release(BookId book, long number, String fingerprint, Occasion occasion) {

    static Release none(BookId book) {
        return new Release(book, 0, "", Occasion.NONE);
    }

    Release next(String fingerprint, Occasion occasion) {
        return new Release(book, number + 1, fingerprint, occasion);
    }
}
