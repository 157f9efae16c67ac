package org.colophon.recommendations.quality.accuracy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.catalog.BookId;

/** What an editor who knows the books would list with one of them. */
public record GoldenChoice(BookId book, Set<BookId> neighbours) {

    /** Without the neighbours that are not among those books, for they cannot be listed. */
    GoldenChoice among(Set<BookId> books) {
        return new GoldenChoice(
                book, neighbours.stream().filter(books::contains).collect(Collectors.toUnmodifiableSet()));
    }

    /** The share of the neighbours that the list has, 0 to 1. */
    double recall(List<BookId> list) {
        return (double) neighbours.stream().filter(list::contains).count() / neighbours.size();
    }
}
