package org.colophon.storefront.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A book in a list; the slug leads to the rest. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BookSummaryJson(
        String slug,
        String title,
        @Nullable String subtitle,
        String byline,
        String language,
        @Nullable String publicationDate,
        BookJson.CoverJson cover) {}
