package org.colophon.catalog.description;

import org.jspecify.annotations.Nullable;

/**
 * The series a book belongs to.
 *
 * @param title 1 to 300 characters
 * @param number the book's place in it, from 1 to 99,999, where it has one
 */
public record Series(String title, @Nullable Integer number) {

    private static final int MAX_TITLE = 300;
    private static final int MAX_NUMBER = 99_999;

    public Series {
        title = title.strip();
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            throw new IllegalArgumentException("The title of a series has 1 to %d characters".formatted(MAX_TITLE));
        }
        if (number != null && (number < 1 || number > MAX_NUMBER)) {
            throw new IllegalArgumentException("Series are numbered from 1 to " + MAX_NUMBER);
        }
    }
}
