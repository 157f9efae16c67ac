package org.colophon.catalog.register;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Objects;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Series;
import org.colophon.catalog.title.TitleKey;
import org.jspecify.annotations.Nullable;

/**
 * The part of a description that lists show, sort and filter by, in columns of its own. It follows from the description.
 *
 * @param sortTitle what editions of one title share, and what lists are sorted by
 * @param publicationDate empty when it is not known, so that it can be compared
 * @param revised whether readers do not see yet what editors say
 */
public record Heading(
        String title,
        String sortTitle,
        @Nullable String subtitle,
        @Nullable String edition,
        @Nullable String contributors,
        @Nullable String imprint,
        @Nullable String language,
        String publicationDate,
        @Nullable String seriesTitle,
        boolean revised,
        Instant changedAt) {

    private static final int MAX_CONTRIBUTORS = 2_000;

    public static Heading of(BookDescription description, boolean revised, Instant changedAt) {
        return new Heading(
                description.title(),
                TitleKey.of(description.title()),
                description.subtitle(),
                description.edition(),
                names(description),
                description.imprint(),
                Objects.toString(description.language(), null),
                Objects.toString(description.dates().publication(), ""),
                title(description.series()),
                revised,
                changedAt);
    }

    private static @Nullable String names(BookDescription description) {
        var names = description.contributions().stream().map(Contribution::name).collect(joining("; "));
        return names.isEmpty() ? null : names.substring(0, Math.min(names.length(), MAX_CONTRIBUTORS));
    }

    private static @Nullable String title(@Nullable Series series) {
        return series == null ? null : series.title();
    }
}
