package org.colophon.catalog.bulk;

import java.util.Locale;

/** What becomes of a book, or became of it. */
public enum Outcome {
    /** It would be changed. */
    CHANGING,
    /** It is described so already. */
    UNCHANGED,
    /** It cannot be changed so, or not by this editor, for reasons. */
    REFUSED,
    /** It has been changed. */
    APPLIED,
    /** Somebody else has changed it in the meantime, so that it was left alone. */
    CONFLICTING,
    /** It had been changed and is described again as before. */
    UNDONE;

    /** @throws IllegalArgumentException when no outcome has the word */
    public static Outcome of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As people and documents write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
