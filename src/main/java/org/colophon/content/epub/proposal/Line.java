package org.colophon.content.epub.proposal;

import java.util.Optional;
import java.util.Set;
import org.colophon.content.outline.OutlineEntry;
import org.jspecify.annotations.Nullable;

/**
 * A line of the table of contents that is being made.
 *
 * @param segment where its text begins; null when it only holds others
 * @param place the number of the segment in reading order; of the one that follows when there is none
 * @param named whether the publication's own table of contents has it
 */
record Line(String title, int depth, @Nullable Segment segment, int place, boolean named) {

    private static final String CONTINUED = " (continued)";

    /** Its title is shortened to what an entry can bear. */
    Line {
        var text = title.isBlank() ? "Untitled" : title.strip();
        title = shortened(text, OutlineEntry.MAX_TITLE);
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    static Line of(Segment segment, int place, int depth) {
        return new Line(segment.name(), depth, segment, place, false);
    }

    /** How the entry is called that goes on with this one's text where it is too long. */
    String continuedTitle() {
        return shortened(title, OutlineEntry.MAX_TITLE - CONTINUED.length()) + CONTINUED;
    }

    Line at(int newDepth) {
        return new Line(title, newDepth, segment, place, named);
    }

    Set<String> types() {
        return segment == null ? Set.of() : segment.types();
    }

    /** Which part of the book it says it belongs to. */
    Optional<Matter> matter() {
        return Matter.of(types());
    }

    boolean isPart() {
        return types().stream().anyMatch(Matter.PARTS::contains);
    }

    boolean isChapter() {
        return types().contains("chapter");
    }

    boolean isInDocumentOf(Line other) {
        return segment != null
                && other.segment != null
                && segment.extent().spineItem() == other.segment.extent().spineItem();
    }
}
