package org.colophon.storefront.shelf;

import java.util.List;
import java.util.Optional;

/** A page of a list by title, and where the next one begins. */
public record Slice(List<Listing> listings, Optional<Cursor> next) {

    /** @param found one more than fit on the page, when there are more */
    static Slice of(List<Listing> found, int limit) {
        if (found.size() <= limit) {
            return new Slice(found, Optional.empty());
        }
        var page = List.copyOf(found.subList(0, limit));
        return new Slice(page, Optional.of(page.getLast().cursor()));
    }
}
