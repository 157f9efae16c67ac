package org.colophon.content;

import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for inside a book.
 *
 * @param words all of them are wanted, in any of their forms; those in double quotes as they stand, one after the other
 * @param typing whether the last word may go on
 * @param chapter the number of the entry to which the search is limited, with all that it holds; null for the whole book
 * @param limit how many places are answered at most, 1 to {@value #MAX_LIMIT}
 */
public record BookSearch(
        String words, boolean typing, @Nullable Integer chapter, int limit) {

    public static final int MAX_WORDS = 200;
    public static final int MAX_LIMIT = 100;

    public BookSearch {
        if (words.length() > MAX_WORDS) {
            throw new IllegalArgumentException("Words have at most " + MAX_WORDS + " characters");
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("A search answers 1 to " + MAX_LIMIT + " places");
        }
    }
}
