package org.colophon.recommendations.quality.measure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.reading.Readings;

/**
 * How many readers each book has.
 *
 * @param readers how many have read anything
 * @param byBook for books that anybody has read
 */
public record Popularity(int readers, Map<BookId, Integer> byBook) {

    static final int PERCENT = 100;

    public static Popularity of(Readings readings) {
        var byBook = new HashMap<BookId, Integer>();
        for (int book = 0; book < readings.books(); book++) {
            int readers = Readings.count(readings.readersOf(book));
            if (readers > 0) {
                byBook.put(readings.book(book), readers);
            }
        }
        int readers = 0;
        for (int reader = 0; reader < readings.readers(); reader++) {
            readers += Readings.count(readings.booksOf(reader)) > 0 ? 1 : 0;
        }
        return new Popularity(readers, byBook);
    }

    boolean isKnown() {
        return readers > 0;
    }

    int of(BookId book) {
        return byBook.getOrDefault(book, 0);
    }

    /** The one percent of the books that has most readers, and one book at least. */
    public Set<BookId> mostRead(Set<BookId> books) {
        return most(books.stream().collect(Collectors.toMap(book -> book, this::of)));
    }

    /** The one percent of the books with the greatest numbers, rounded up; of equal ones the lower id. */
    static Set<BookId> most(Map<BookId, Integer> numbers) {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.<BookId, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Math.ceilDiv(numbers.size(), PERCENT))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
