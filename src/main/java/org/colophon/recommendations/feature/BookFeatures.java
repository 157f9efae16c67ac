package org.colophon.recommendations.feature;

import org.colophon.catalog.BookId;

/**
 * All that is known of a book.
 *
 * @param contentVersion -1 before the first release of its content
 */
public record BookFeatures(
        BookId book, boolean published, long cardVersion, CardFacts card, long contentVersion, ContentFacts content) {}
