package org.colophon.recommendations.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.OptionalInt;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.related.Explanation;
import org.colophon.recommendations.related.RelatedIndex;
import org.colophon.recommendations.related.Removal;
import org.jspecify.annotations.Nullable;

/**
 * Why the other book is on the list of the first, or why not.
 *
 * @param place on the list, from 1, or the one it would have among all that may be listed; null with nothing in common
 * @param placeByScore the one that it would have without pins, caps and diversity; null with nothing in common
 * @param removedBy null when it is listed
 * @param rules of editors that are in force for the two
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record Why(
        Book book,
        Book other,
        double score,
        @Nullable Integer place,
        @Nullable Integer placeByScore,
        List<Reason> reasons,
        boolean listed,
        @Nullable Removal removedBy,
        List<RuleView> rules) {

    static Why of(Profile book, Profile other, Explanation explanation, RelatedIndex index) {
        return new Why(
                Book.of(book),
                Book.of(other),
                explanation.score(),
                orNull(explanation.place()),
                orNull(explanation.placeByScore()),
                explanation.reasons(),
                explanation.isListed(),
                explanation.removedBy(),
                explanation.rules().stream()
                        .map(rule -> RuleView.of(rule, index))
                        .toList());
    }

    private static @Nullable Integer orNull(OptionalInt place) {
        return place.isPresent() ? place.getAsInt() : null;
    }
}
