package org.colophon.recommendations.related;

import java.util.List;
import java.util.OptionalInt;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Why a book is on the list of another, or why it is not.
 *
 * @param score the sum of the reasons' weights
 * @param place on the list, from 1, or the one that it would have among all that may be listed; empty with nothing in common
 * @param placeByScore the place that it would have without pins, caps and diversity, among all that may be listed; empty with
 *     nothing in common
 * @param removedBy null when it is listed
 * @param rules of editors that are in force for the two
 */
public record Explanation(
        double score,
        OptionalInt place,
        OptionalInt placeByScore,
        List<Reason> reasons,
        @Nullable Removal removedBy,
        List<Rule> rules) {

    public boolean isListed() {
        return removedBy == null;
    }
}
