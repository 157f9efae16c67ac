package org.colophon.recommendations.feature;

import org.colophon.catalog.BookCard;
import org.colophon.content.ContentReleased;

/** Makes features as if the events had come. */
public final class TestFeatures {

    private TestFeatures() {}

    public static BookFeatures of(BookCard card, boolean published, ContentReleased content) {
        return new BookFeatures(
                card.id(), published, 1, CardFacts.of(card), content.version(), ContentFacts.of(content));
    }
}
