package org.colophon.content.preview;

/** A policy for the books of an imprint names entries that only one book can have. */
public final class EntriesOfOneBook extends RuntimeException {

    EntriesOfOneBook() {
        super("An imprint's policy opens entries by kind or number, for ids belong to one book");
    }
}
