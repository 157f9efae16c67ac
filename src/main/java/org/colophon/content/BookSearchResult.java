package org.colophon.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a book something is.
 *
 * @param total how many places there are
 * @param chapters which entries the places are in, in reading order, each with those of its sections; of the whole book, also
 *     when the search was limited to one of them
 * @param places the best first
 */
public record BookSearchResult(int total, List<Chapter> chapters, List<Place> places) {

    public static final BookSearchResult NOTHING = new BookSearchResult(0, List.of(), List.of());

    /** @param number of the entry; @param places how many */
    public record Chapter(int number, String title, int places) {}

    /**
     * A paragraph, or the title of an entry. Of what the reader may not see only the entry is told: where, not what.
     *
     * @param paragraph its id; null when the reader may not see it, and for a title
     * @param snippet the words around what was found; empty when the reader may not see them
     */
    public record Place(
            EntryId entry,
            int number,
            String title,
            @Nullable String paragraph,
            List<Piece> snippet) {

        public boolean isLocked() {
            return snippet.isEmpty();
        }
    }

    /** A piece of a snippet. @param found whether it is what was looked for */
    public record Piece(String text, boolean found) {}
}
