package org.colophon.catalog.imports;

import java.util.Locale;

/** What became of a record. */
public enum Outcome {
    /** There is a book more. */
    CREATED,
    /** The book is now described as the record says, or published. */
    UPDATED,
    /** The book was described so already. */
    UNCHANGED,
    /** Nothing was done, for reasons. */
    REFUSED;

    /** @throws IllegalArgumentException when no outcome has the word */
    public static Outcome of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As people and documents write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
