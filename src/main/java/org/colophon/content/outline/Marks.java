package org.colophon.content.outline;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.content.Landmark;

/** Landmarks in one column: their names with spaces between them, in a fixed order. */
final class Marks {

    private Marks() {}

    static String written(Set<Landmark> landmarks) {
        return landmarks.stream().sorted().map(Landmark::name).collect(joining(" "));
    }

    static Set<Landmark> read(String marks) {
        return Stream.of(marks.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Landmark::valueOf)
                .collect(toCollection(() -> EnumSet.noneOf(Landmark.class)));
    }
}
