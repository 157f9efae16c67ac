package org.colophon.recommendations;

import java.time.Instant;
import org.colophon.catalog.BookId;

/**
 * A reader was seen reading. Told by whoever serves the page; nothing is kept of it but that this reader has read so much of
 * this book.
 *
 * @param extent how far into the book, 0 to 1: little for its page, more for each section of its text
 * @param at when the page was asked for
 */
public record Observation(ReaderKey reader, BookId book, double extent, Instant at) {

    /** @throws IllegalArgumentException when the extent is not between 0 and 1 */
    public Observation {
        if (!(extent >= 0 && extent <= 1)) {
            throw new IllegalArgumentException("An extent is between 0 and 1, not " + extent);
        }
    }
}
