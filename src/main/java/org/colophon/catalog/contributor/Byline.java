package org.colophon.catalog.contributor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * Names the contributors of a book in one line, as a title page does: {@code By: A, B and C; Translated by D}. Those whose
 * role is credited elsewhere are left out, unless there is nobody else. Of more than ten with the same words before them,
 * seven are named and the others counted, as The Chicago Manual of Style does.
 */
public final class Byline {

    private static final int MOST_NAMED = 10;
    private static final int NAMED_OF_MORE = 7;

    private Byline() {}

    /** @return empty when there are no contributors */
    public static String of(List<Contribution> contributions) {
        var prominent =
                contributions.stream().filter(it -> it.role().isOnTitlePage()).toList();
        return led(prominent.isEmpty() ? contributions : prominent);
    }

    private static String led(List<Contribution> contributions) {
        return contributions.stream()
                .collect(groupingBy(it -> it.role().lead(), LinkedHashMap::new, mapping(Contribution::name, toList())))
                .entrySet()
                .stream()
                .map(it -> it.getKey() + " " + enumerated(it.getValue()))
                .collect(joining("; "));
    }

    private static String enumerated(List<String> names) {
        return names.size() <= MOST_NAMED
                ? joined(names.subList(0, names.size() - 1), names.getLast())
                : joined(names.subList(0, NAMED_OF_MORE), names.size() - NAMED_OF_MORE + " others");
    }

    private static String joined(List<String> names, String last) {
        return names.isEmpty() ? last : String.join(", ", names) + " and " + last;
    }
}
