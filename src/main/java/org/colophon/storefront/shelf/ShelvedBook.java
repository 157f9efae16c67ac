package org.colophon.storefront.shelf;

import org.colophon.catalog.BookCard;

/**
 * A book as it stands on the shelf.
 *
 * @param version the version of the card
 * @param state what all that is known of the book comes to: another text whenever any part of it has changed
 */
public record ShelvedBook(BookCard card, long version, Outline outline, Status status, String reason, String state) {

    /**
     * The book, for one who wants to read it.
     *
     * @throws TakenBack when it has been withdrawn
     */
    public ShelvedBook forReaders() {
        if (status == Status.WITHDRAWN) {
            throw new TakenBack(card.title(), reason);
        }
        return this;
    }
}
