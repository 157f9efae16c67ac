package org.colophon.content.release;

import org.colophon.catalog.BookId;

/**
 * A state of a book's content that readers see or have seen.
 *
 * @param number grows by one with each release of the book, from 1; 0 before the first
 * @param fingerprint differs when anything that was released differs
 */
record Release(BookId book, long number, String fingerprint) {

    static Release none(BookId book) {
        return new Release(book, 0, "");
    }

    Release next(String fingerprint) {
        return new Release(book, number + 1, fingerprint);
    }
}
