package org.colophon.storefront.cover;

import org.colophon.catalog.BookCard;
import org.colophon.storefront.shelf.Listing;
import org.colophon.storefront.shelf.ShelvedBook;

/**
 * Where the cover of a book is found, be it supplied or drawn.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record CoverPicture(String path, int width, int height) {

    public static CoverPicture of(ShelvedBook book) {
        return of(book.card(), book.version());
    }

    public static CoverPicture of(Listing listing) {
        return of(listing.card(), listing.version());
    }

    private static CoverPicture of(BookCard card, long version) {
        var supplied = card.cover();
        return supplied == null
                ? new CoverPicture("/books/%s/cover.svg?v=%d".formatted(card.slug(), version), 400, 600)
                : new CoverPicture(supplied.path(), supplied.width(), supplied.height());
    }
}
