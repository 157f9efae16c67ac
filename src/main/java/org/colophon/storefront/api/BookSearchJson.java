package org.colophon.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where in a book something is.
 *
 * @param total how many places there are
 * @param chapters of the whole book, also when the search was limited to one of them
 * @param places the best first
 */
record BookSearchJson(int total, List<Chapter> chapters, List<Place> places) {

    /** @param number of the entry; @param places how many of its own and of its sections */
    record Chapter(int number, String title, int places) {}

    /**
     * @param paragraph its id; absent for a title, and when the place is not free
     * @param locked whether the words there are not free
     * @param snippet the words around what was found; empty when they are not free
     */
    record Place(
            UUID entry,
            int number,
            String title,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String paragraph,

            boolean locked,
            List<Piece> snippet) {}

    /** @param found whether it is what was looked for */
    record Piece(String text, boolean found) {}
}
