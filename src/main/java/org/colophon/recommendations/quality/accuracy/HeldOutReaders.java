package org.colophon.recommendations.quality.accuracy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.quality.measure.Scatter;
import org.colophon.recommendations.reading.Entry;
import org.colophon.recommendations.reading.Readings;

/**
 * Divides readings so that lists can be tried on readers whom they have not learnt from. A tenth of the readers, chosen by a
 * hash of their keys, is held back. Of the books of each that has read five or more that are published, up to five are asked about, chosen by a
 * hash of reader and book, and the reader's other books are what a list should show: this is what a page of a book does.
 *
 * @param training the readings of all others
 * @param queries what to ask
 */
record HeldOutReaders(Readings training, List<Query> queries) {

    static final int FEWEST_BOOKS = 5;
    static final int MOST_QUERIES = 5;
    private static final int TENTH = 10;

    /** @param targets the other books of a reader of the book */
    record Query(BookId book, Set<BookId> targets) {}

    static HeldOutReaders of(Readings all, Set<BookId> published) {
        var training = new Readings();
        var queries = new ArrayList<Query>();
        for (int reader = 0; reader < all.readers(); reader++) {
            var key = all.reader(reader);
            var list = all.booksOf(reader);
            if (isHeldOut(key)) {
                queries.addAll(queries(key, books(list, all, published)));
            } else {
                learn(training, key, list, all);
            }
        }
        return new HeldOutReaders(training, queries);
    }

    static boolean isHeldOut(ReaderKey reader) {
        return Long.remainderUnsigned(Scatter.of(reader), TENTH) == 0;
    }

    private static void learn(Readings training, ReaderKey reader, int[] list, Readings all) {
        for (int place = 1; place <= Readings.count(list); place++) {
            training.add(reader, all.book(Entry.slot(list[place])), (double) Entry.level(list[place]) / Entry.WHOLE);
        }
    }

    private static Set<BookId> books(int[] list, Readings all, Set<BookId> published) {
        var books = new HashSet<BookId>();
        for (int place = 1; place <= Readings.count(list); place++) {
            books.add(all.book(Entry.slot(list[place])));
        }
        books.retainAll(published);
        return books;
    }

    private static List<Query> queries(ReaderKey reader, Set<BookId> books) {
        return books.size() < FEWEST_BOOKS
                ? List.of()
                : books.stream()
                        .sorted(Comparator.comparing(book -> Scatter.of(reader, book)))
                        .limit(MOST_QUERIES)
                        .map(book -> new Query(book, without(books, book)))
                        .toList();
    }

    private static Set<BookId> without(Set<BookId> books, BookId book) {
        var others = new HashSet<>(books);
        others.remove(book);
        return others;
    }
}
