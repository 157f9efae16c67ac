package org.colophon.storefront.shelf;

import org.colophon.catalog.BookCard;

/**
 * A published book in a list.
 *
 * @param version the version of the card
 */
public record Listing(BookCard card, long version) {

    Cursor cursor() {
        return new Cursor(TitleKey.of(card.title()), card.slug());
    }

    /** Which book it is and as of when, for telling whether a list has changed. */
    public String state() {
        return card.slug() + "@" + version;
    }
}
