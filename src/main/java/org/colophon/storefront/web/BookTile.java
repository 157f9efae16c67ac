package org.colophon.storefront.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.catalog.BookCard;
import org.colophon.storefront.cover.CoverPicture;
import org.colophon.storefront.shelf.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A book as it stands in lists.
 *
 * @param names of the first contributors
 * @param year of publication, where it is known
 * @param edition tells the editions of a book apart
 */
record BookTile(
        String path,
        String title,
        @Nullable String subtitle,
        String names,
        @Nullable String year,
        @Nullable String edition,
        String language,
        CoverPicture cover) {

    private static final int MOST_NAMES = 3;

    static BookTile of(Listing listing) {
        var card = listing.card();
        return new BookTile(
                "/books/" + card.slug(),
                card.title(),
                card.subtitle(),
                names(card),
                card.publicationDate() == null ? null : card.publicationDate().substring(0, 4),
                card.edition(),
                card.language(),
                CoverPicture.of(listing));
    }

    /** When it came out and as which edition; empty when neither is known. */
    public String issue() {
        return Stream.of(year, edition).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String names(BookCard card) {
        var all = card.contributors();
        return all.stream().limit(MOST_NAMES).map(BookCard.Contributor::name).collect(Collectors.joining(", "))
                + (all.size() > MOST_NAMES ? " and others" : "");
    }
}
