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

    /** Are postings kept in this order? */
    boolean isOfPostings() {
        return isById() || column.equals("sort_title");
    }

    String column() {
        return column;
    }

    /**
     * @param fixed columns that have one value in all lines, and stand before the column of the order in its index
     * @param rows what the rows are called, and a dot
     * @param id their column with the book's id
     */
    String clause(List<String> fixed, String rows, String id) {
        var sorting = isById() ? Stream.of(id) : Stream.of(column, id);
        return Stream.concat(fixed.stream(), sorting)
                .map(it -> rows + it)
                .map(it -> backwards ? it + " desc" : it)
                .collect(joining(", "));
    }

    /** The condition on rows after a cursor, whose parameters are {@code key} and {@code id}. */
    String after(String rows, String id) {
        var comparison = backwards ? "<" : ">";
        return isById()
                ? "%s%s %s :id".formatted(rows, id, comparison)
                : "(%1$s%2$s %4$s :key or %1$s%2$s = :key and %1$s%3$s %4$s :id) and %1$s%2$s %4$s= :key"
                        .formatted(rows, column, id, comparison);
    }
}
