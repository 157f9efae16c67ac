package org.colophon.catalog.contributor;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Names the contributors of a book in one line, as a title page does: {@code By: A, B and C; Translated by D}. */
public final class Byline {

    private Byline() {}

    /** @return empty when there are no contributors */
    public static String of(List<Contribution> contributions) {
        return contributions.stream()
                .collect(Collectors.groupingBy(Contribution::role, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> it.getKey().lead() + " " + names(it.getValue()))
                .collect(joining("; "));
    }

    private static String names(List<Contribution> contributions) {
        var names = contributions.stream().map(Contribution::name).toList();
        var last = names.getLast();
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
    }
}
