package org.colophon.recommendations.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.related.Explanation;
import org.colophon.recommendations.related.Removal;
import org.jspecify.annotations.Nullable;

/**
 * Why the other book is on the list of the first, or why not.
 *
 * @param place on the list, from 1, or the one it would have among all that may be listed; null with nothing in common
 * @param removedBy null when it is listed
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Why(
        Book book,
        Book other,
        double score,
        @Nullable Integer place,
        List<Reason> reasons,
        boolean listed,
        @Nullable Removal removedBy) {

    static Why of(Profile book, Profile other, Explanation explanation) {
        var place = explanation.place();
        return new Why(
                Book.of(book),
                Book.of(other),
                explanation.score(),
                place.isPresent() ? place.getAsInt() : null,
                explanation.reasons(),
                explanation.isListed(),
                explanation.removedBy());
    }
}
