package org.colophon.recommendations.quality.measure;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.RelatedBook;

/**
 * What the places of the lists rest on.
 *
 * @param first how many places each type of reason is the weightiest of
 * @param weight the share of each type in the scores of all places together, 0 to 1
 */
public record Reasons(Map<Reason.Type, Integer> first, Map<Reason.Type, Double> weight) {

    public static Reasons of(Lists lists) {
        double all = lists.places().mapToDouble(RelatedBook::score).sum();
        return new Reasons(
                lists.places()
                        .map(place -> place.reasons().getFirst().type())
                        .collect(Collectors.toMap(
                                type -> type, type -> 1, Integer::sum, () -> new EnumMap<>(Reason.Type.class))),
                lists.places()
                        .flatMap(place -> place.reasons().stream())
                        .collect(Collectors.toMap(
                                Reason::type,
                                reason -> reason.weight() / all,
                                Double::sum,
                                () -> new EnumMap<>(Reason.Type.class))));
    }
}
