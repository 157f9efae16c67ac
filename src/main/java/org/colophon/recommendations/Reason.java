package org.colophon.recommendations;

import java.util.Comparator;
import org.springframework.modulith.NamedInterface;

/**
 * One reason for relating a book to another.
 *
 * @param label what a reader is told, for example {@code Software architecture} or {@code Also by Mark Lutz}
 * @param weight its share of the score; the weights of a related book's reasons sum to its score
 */
@NamedInterface("events")
public record Reason(Type type, String label, double weight) {

    /** The order in which they are told. */
    public static final Comparator<Reason> WEIGHTIEST_FIRST =
            Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::type);

    /** What kind of thing two books have in common. */
    public enum Type {
        SHARED_SUBJECT,
        SAME_CONTRIBUTOR,
        SAME_SERIES,
        COMMON_TERMS,
        /** Readers of the book have read the other, too. */
        READERS_ALSO_READ,
        /** Readers have read it whose shelves are like those of the book's readers. */
        SIMILAR_READERS,
        /** Readers of books that are like the book have read it: tells something of a book that few have read yet. */
        READERS_OF_SIMILAR,
        /** It goes with what the reader who asks has read. */
        BECAUSE_YOU_READ,
        /** The other comes after the book in a series of numbered volumes. */
        NEXT_IN_SERIES,
        /** The other is the newest edition of the book. */
        NEWER_EDITION,
        /** An editor has given it a place on the list, or a better chance of one. */
        EDITORS_PICK,
        /** Nothing but the imprint: fills the list of a book that has too little in common with others. */
        SAME_IMPRINT,
        /** Nothing at all: fills the list of a book that has something in common with fewer than ten. */
        SAME_CATALOGUE
    }
}
