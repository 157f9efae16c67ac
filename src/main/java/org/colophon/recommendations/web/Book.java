package org.colophon.recommendations.web;

import org.colophon.catalog.BookId;
import org.colophon.recommendations.profile.Profile;

/** A book by its names. */
public record Book(BookId id, String title, String slug) {

    public static Book of(Profile profile) {
        return new Book(profile.id(), profile.card().title(), profile.card().slug());
    }
}
