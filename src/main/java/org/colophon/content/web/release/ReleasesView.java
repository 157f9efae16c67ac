package org.colophon.content.web.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.colophon.content.history.PastRelease;
import org.jspecify.annotations.Nullable;

/**
 * A part of the releases of a book.
 *
 * @param next what to ask for with {@code after} to get the older ones; absent at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReleasesView(List<Line> items, @Nullable Long next) {

    /** @param found one more than the limit, where there are as many */
    static ReleasesView of(List<PastRelease> found, int limit) {
        var items = found.stream().limit(limit).map(Line::of).toList();
        return new ReleasesView(items, found.size() > limit ? items.getLast().number() : null);
    }

    /**
     * @param by the account that released it; empty when Colophon did so by itself, or when it is too long ago
     * @param characters of all texts together
     */
    record Line(
            long number,
            Instant at,
            String by,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String note,
            int entries,
            long characters) {

        static Line of(PastRelease release) {
            return new Line(
                    release.number(),
                    release.at(),
                    release.by(),
                    release.note(),
                    release.entries(),
                    release.characters());
        }
    }
}
