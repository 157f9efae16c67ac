package org.colophon.recommendations.learning;

import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.colophon.recommendations.vector.SparseRows;

/** Learns the row of one book after another, with arrays of its own. For one thread. */
@FunctionalInterface
interface Lesson {

    /** Books at a time: enough that the arrays are worth making. */
    int BOOKS = 250;

    /** By the number of the other book; only values above 0 are kept. */
    double[] row(int book);

    /**
     * The rows of all books, on as many threads as there are processors. Each row comes from one thread alone, so that their
     * number changes nothing.
     *
     * @param kept how many of the largest values of a row
     */
    static SparseRows all(int books, int kept, Supplier<Lesson> lessons) {
        return SparseRows.joined(IntStream.range(0, (books + BOOKS - 1) / BOOKS)
                .parallel()
                .mapToObj(part -> some(part * BOOKS, Math.min(books, (part + 1) * BOOKS), kept, lessons.get()))
                .toList());
    }

    private static SparseRows some(int from, int to, int kept, Lesson lesson) {
        var rows = new SparseRows(to - from, kept * (to - from));
        for (int book = from; book < to; book++) {
            rows.addRow(lesson.row(book), kept);
        }
        return rows;
    }
}
