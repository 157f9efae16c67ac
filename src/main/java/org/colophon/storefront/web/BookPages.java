package org.colophon.storefront.web;

import java.util.List;
import org.colophon.storefront.shelf.Cursor;
import org.colophon.storefront.shelf.Slice;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of books.
 *
 * @param first whether the list begins here
 * @param next where the next page begins, where there is one
 */
record BookPages(
        List<BookTile> books, boolean first, @Nullable String next) {

    static BookPages of(Slice slice, @Nullable Cursor after) {
        return new BookPages(
                slice.listings().stream().map(BookTile::of).toList(),
                after == null,
                slice.next().map(Cursor::toString).orElse(null));
    }
}
