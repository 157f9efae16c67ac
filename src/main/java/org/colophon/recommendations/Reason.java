package org.colophon.recommendations;

import org.springframework.modulith.NamedInterface;

/**
 * One reason for relating a book to another.
 *
 * @param label what a reader is told, for example {@code Software architecture} or {@code Also by Mark Lutz}
 * @param weight its share of the score; the weights of a related book's reasons sum to its score
 */
@NamedInterface("events")
public record Reason(Type type, String label, double weight) {

    /** What kind of thing two books have in common. */
    public enum Type {
        SHARED_SUBJECT,
        SAME_CONTRIBUTOR,
        SAME_SERIES,
        COMMON_TERMS,
        /** Nothing but the imprint: fills the list of a book that has too little in common with others. */
        SAME_IMPRINT
    }
}
