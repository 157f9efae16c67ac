package org.colophon.catalog.book;

import java.util.Locale;

/** Where a book is in its life. */
public enum BookStatus {
    /** Seen by editors only. */
    DRAFT,
    /** A draft that will be published by itself. */
    SCHEDULED,
    /** Open to readers. */
    PUBLISHED,
    /** Taken back, and shown as such; it may be published again. */
    WITHDRAWN;

    /** @throws IllegalArgumentException when no status has the word */
    public static BookStatus of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As people and documents write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
