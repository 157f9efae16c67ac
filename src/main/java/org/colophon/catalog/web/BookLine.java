package org.colophon.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.colophon.catalog.listing.Listing;
import org.jspecify.annotations.Nullable;

/** A book in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BookLine(
        UUID id,
        String status,
        long version,
        String slug,
        String title,
        @Nullable String subtitle,
        @Nullable String editionStatement,
        @Nullable String contributors,
        @Nullable String imprint,
        @Nullable String publicationDate,
        boolean revised,
        Instant changedAt) {

    static BookLine of(Listing.Line line) {
        return new BookLine(
                line.id(),
                line.status().word(),
                line.version(),
                line.slug(),
                line.title(),
                line.subtitle(),
                line.edition(),
                line.contributors(),
                line.imprint(),
                line.publicationDate(),
                line.revised(),
                line.changedAt());
    }
}
