package org.colophon.recommendations.learning;

import java.util.Arrays;
import org.colophon.recommendations.reading.Entry;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.vector.Largest;
import org.colophon.recommendations.vector.SparseRows;

/**
 * For each book what readers have read whose shelves are like those of its readers: each reader of the book brings along the
 * {@link NearReaders near} ones, a reader of few books with more weight; the 1,000 who come with most are the book's audience,
 * and what they have read, by their weight, is its row. This is collaborative filtering by users (Herlocker and others 1999),
 * summed over the readers of a book.
 */
final class SimilarReaders implements Lesson {

    private static final int AUDIENCE = 1000;
    private static final int KEPT = 100;
    private static final int HEAD = 20;

    private final Readership readership;
    private final NearReaders.Near[] near;
    private final double[] audience;

    private SimilarReaders(Readership readership, NearReaders.Near[] near) {
        this.readership = readership;
        this.near = near;
        audience = new double[near.length];
    }

    /** Rows whose 20 largest values have the mean 1. */
    static SparseRows of(Readership readership) {
        var near = NearReaders.ofAll(readership);
        return Lesson.all(readership.books(), KEPT, () -> new SimilarReaders(readership, near));
    }

    /** Sums of whole numbers far below 2^53 are exact in any order, also in doubles. */
    @Override
    public double[] row(int book) {
        Arrays.fill(audience, 0);
        var readers = readership.entriesOf(book);
        for (int place = 1; place <= Readings.count(readers); place++) {
            addNear(readers[place]);
        }
        var row = new double[readership.books()];
        for (int reader : Cut.of(audience, AUDIENCE)) {
            addBooks(reader, row);
        }
        row[book] = 0;
        double head = Math.max(Largest.mean(row, HEAD), Double.MIN_NORMAL);
        for (int other = 0; other < row.length; other++) {
            row[other] /= head;
        }
        return row;
    }

    private void addNear(int entry) {
        int reader = Entry.slot(entry);
        if (reader < near.length) {
            var others = near[reader];
            int level = Entry.level(entry);
            for (int i = 0; i < others.readers().length; i++) {
                audience[others.readers()[i]] += (double) level * others.weights()[i];
            }
        }
    }

    private void addBooks(int reader, double[] row) {
        var books = readership.booksOf(reader);
        int count = Readings.count(books);
        for (int place = 1; place <= count; place++) {
            int book = readership.numberOf(books[place]);
            if (book >= 0) {
                row[book] += audience[reader] * Entry.level(books[place]);
            }
        }
    }
}
