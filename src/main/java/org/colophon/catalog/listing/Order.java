package org.colophon.catalog.listing;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** By what a list of books is sorted; the books' ids tell equals apart, in the same direction. */
public enum Order {
    DRAFTED("drafted", "id", false),
    LAST_DRAFTED("-drafted", "id", true),
    TITLE("title", "sort_title", false),
    TITLE_BACKWARDS("-title", "sort_title", true),
    CHANGED("changed", "changed_at", false),
    LAST_CHANGED("-changed", "changed_at", true),
    PUBLISHED("published", "publication_date", false),
    LAST_PUBLISHED("-published", "publication_date", true);

    private final String word;
    private final String column;
    private final boolean backwards;

    Order(String word, String column, boolean backwards) {
        this.word = word;
        this.column = column;
        this.backwards = backwards;
    }

    /** @throws IllegalArgumentException when lists cannot be sorted so */
    public static Order of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Books cannot be sorted by " + word));
    }

    boolean isById() {
        return column.equals("id");
    }

    boolean isByTime() {
        return column.equals("changed_at");
    }

    String column() {
        return column;
    }

    /** @param fixed columns that have one value in all lines, and stand before the column of the order in its index */
    String clause(List<String> fixed) {
        return Stream.of(fixed.stream(), Stream.of(column, "id"))
                .flatMap(it -> it)
                .distinct()
                .map(it -> backwards ? it + " desc" : it)
                .collect(joining(", "));
    }

    String comparison() {
        return backwards ? "<" : ">";
    }
}
