package org.colophon.storefront.cover;

import java.util.List;
import java.util.Objects;
import org.colophon.catalog.BookCard;
import org.colophon.storefront.shelf.Listing;
import org.colophon.storefront.shelf.ShelvedBook;
import org.jspecify.annotations.Nullable;

/**
 * Where the cover of a book is found, be it supplied or drawn.
 *
 * @param width in pixels
 * @param height in pixels
 * @param colour to show until the picture is there, as {@code #rrggbb}, where it is known
 * @param alt what the picture says to one who does not see it, where the publisher has said so
 * @param small a size for lists; like the next one the picture itself where there is no other
 * @param middle a size for the page of the book
 */
public record CoverPicture(
        String path,
        int width,
        int height,
        @Nullable String colour,
        @Nullable String alt,
        BookCard.Size small,
        BookCard.Size middle) {

    public static CoverPicture of(ShelvedBook book) {
        return of(book.card(), book.version());
    }

    public static CoverPicture of(Listing listing) {
        return of(listing.card(), listing.version());
    }

    /** Whether the picture is there in three sizes to choose from. */
    public boolean hasSizes() {
        return middle.width() < width;
    }

    private static CoverPicture of(BookCard card, long version) {
        var supplied = card.cover();
        return supplied == null
                ? drawn("/books/%s/cover.svg?v=%d".formatted(card.slug(), version))
                : supplied(supplied);
    }

    private static CoverPicture drawn(String path) {
        var only = new BookCard.Size(path, 400);
        return new CoverPicture(path, only.width(), 600, null, null, only, only);
    }

    private static CoverPicture supplied(BookCard.Cover cover) {
        var large = new BookCard.Size(cover.path(), cover.width());
        var narrower = Objects.requireNonNullElse(cover.narrower(), List.<BookCard.Size>of());
        return new CoverPicture(
                cover.path(),
                cover.width(),
                cover.height(),
                cover.colour(),
                cover.alt(),
                narrower.isEmpty() ? large : narrower.getFirst(),
                narrower.size() < 2 ? large : narrower.getLast());
    }
}
