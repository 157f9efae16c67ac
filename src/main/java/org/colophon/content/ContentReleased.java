package org.colophon.content;

import java.util.List;
import org.colophon.catalog.BookId;
import org.jmolecules.event.types.DomainEvent;
import org.springframework.modulith.NamedInterface;

/**
 * What readers find in a book has changed: its outline, its text or the extent that is free. Carries state but never the
 * text: views replace what they know when the version is newer than theirs; the text is asked of {@link Content}.
 *
 * @param version the number of the release, which grows by one with each release of the book
 * @param outline every entry in reading order
 * @param terms what the text speaks of most, the weightiest first, at most 100
 */
@NamedInterface("events")
public record ContentReleased(BookId book, long version, List<Entry> outline, List<Term> terms) implements DomainEvent {

    /**
     * An entry of the table of contents.
     *
     * @param number its place in reading order, from 0
     * @param depth 0 at the top, one more than that of the entry that holds it
     * @param length of its text in characters, 0 when it has none
     * @param access what a reader without a subscription gets of it
     * @param landmarks those that it is, whether an editor said so or it follows from its kind
     * @param contributors who made this entry, where that is not told of the book as a whole
     */
    public record Entry(
            EntryId id,
            int number,
            int depth,
            EntryKind kind,
            String title,
            int length,
            Access access,
            List<Landmark> landmarks,
            List<Contributor> contributors) {

        // The first version of the event tells of neither
        public Entry {
            landmarks = landmarks == null ? List.of() : List.copyOf(landmarks);
            contributors = contributors == null ? List.of() : List.copyOf(contributors);
        }
    }

    /** How much of an entry is free. */
    public enum Access {
        /** All of it. */
        FREE,
        /** Its beginning. */
        TEASER,
        /** Nothing: there is no text, or the policy shows none of it. */
        NONE
    }

    /** @param term in lower case; @param weight its share of all the terms' occurrences, 0 to 1 */
    public record Term(String term, double weight) {}
}
