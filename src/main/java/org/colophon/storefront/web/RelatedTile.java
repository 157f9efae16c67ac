package org.colophon.storefront.web;

import java.util.List;
import org.colophon.recommendations.Reason;
import org.colophon.storefront.shelf.Neighbour;

/** A related book with why it is one, in a few words each. */
record RelatedTile(BookTile book, List<String> reasons) {

    private static final int MOST_REASONS = 3;

    static RelatedTile of(Neighbour neighbour) {
        return new RelatedTile(
                BookTile.of(neighbour.listing()),
                neighbour.reasons().stream()
                        .map(Reason::label)
                        .distinct()
                        .limit(MOST_REASONS)
                        .toList());
    }
}
