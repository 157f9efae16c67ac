package org.colophon.recommendations.learning;

import java.util.Arrays;
import org.colophon.recommendations.reading.Entry;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.vector.Cholesky;
import org.colophon.recommendations.vector.Largest;
import org.colophon.recommendations.vector.SparseRows;

/**
 * How much having read one book speaks for another: for each book the regression of its readers on those of the 32 books that
 * are nearest to it, by ridge (as SLIM of Ning and Karypis 2011, but with a small system of equations for each book in the
 * place of one as large as the catalogue). What books have in common by content counts like readers in common, so that a
 * book of few readers, or a catalogue of none, has its weights as well. Negative weights are dropped: a reason is a reason for.
 */
final class ReaderWeights implements Lesson {

    private static final int SUPPORT = 32;
    private static final int KEPT = 50;
    private static final int NEAR_BY_CONTENT = 100;
    private static final int HEAD = 20;
    private static final double SHRINKAGE = 20;

    /** How many readers complete likeness of content stands for, and what it counts where near books are chosen. */
    private static final double CONTENT_READERS = 3;

    private static final double CONTENT_CHOICE = .5;

    /** Ridge: so many readers, and that share of a book's own. */
    private static final double RIDGE = 22;

    private static final double RIDGE_SHARE = .25;

    private final Readership readership;
    private final SparseRows contents;
    private final double[] roots;
    /** For each reader which of the near books they have read, one bit for each. */
    private final long[] read;

    private ReaderWeights(Readership readership, SparseRows contents, double[] roots) {
        this.readership = readership;
        this.contents = contents;
        this.roots = roots;
        read = new long[readership.readers()];
    }

    /** For each book that has been read its at most 50 weightiest others. */
    static SparseRows of(Readership readership, Contents contents) {
        int books = readership.books();
        var near = Lesson.all(books, NEAR_BY_CONTENT, () -> book -> {
            var scores = contents.scores(book);
            scores[book] = 0;
            return scores;
        });
        var roots = new double[books];
        Arrays.setAll(roots, book -> Math.sqrt(readership.readersOf(book)));
        return Lesson.all(books, SUPPORT, () -> new ReaderWeights(readership, near, roots))
                .transposed(books)
                .largest(KEPT);
    }

    /** What having read each other book says for this one. */
    @Override
    public double[] row(int target) {
        var near = near(target);
        var matrix = new double[near.length + 1][near.length + 1];
        countCommonReaders(near, target, matrix);
        for (int i = 0; i <= near.length; i++) {
            int book = i < near.length ? near[i] : target;
            for (int j = 0; j < i; j++) {
                matrix[i][j] += CONTENT_READERS * contents.value(book, near[j]);
            }
            matrix[i][i] = (1 + RIDGE_SHARE) * roots[book] * roots[book] + RIDGE;
        }
        var weights = Arrays.copyOf(matrix[near.length], near.length);
        Cholesky.solve(matrix, weights);
        var row = new double[readership.books()];
        for (int i = 0; i < near.length; i++) {
            row[near[i]] = weights[i];
        }
        return row;
    }

    /** The books most like the target by readers and content together. */
    private int[] near(int target) {
        var scores = readership.commonReaders(target);
        for (int book = 0; book < scores.length; book++) {
            scores[book] /= roots[target] * roots[book] + SHRINKAGE;
        }
        double head = Math.max(Largest.mean(scores, HEAD), Double.MIN_NORMAL);
        for (int book = 0; book < scores.length; book++) {
            scores[book] /= head;
        }
        addContents(target, scores);
        return Largest.of(scores, SUPPORT);
    }

    private void addContents(int target, double[] scores) {
        var row = new double[contents.end(target) - contents.start(target)];
        for (int i = 0; i < row.length; i++) {
            row[i] = contents.value(contents.start(target) + i);
        }
        double head = Largest.mean(row, HEAD);
        for (int i = 0; i < row.length; i++) {
            scores[contents.column(contents.start(target) + i)] += CONTENT_CHOICE * row[i] / head;
        }
    }

    /** Fills the lower triangle; the target is the last. */
    private void countCommonReaders(int[] near, int target, double[][] matrix) {
        for (int i = 0; i <= near.length; i++) {
            mark(i < near.length ? near[i] : target, 1L << i);
        }
        for (int i = 0; i <= near.length; i++) {
            countPairs(i < near.length ? near[i] : target, matrix);
        }
    }

    private void mark(int book, long bit) {
        var readers = readership.entriesOf(book);
        for (int place = Readings.count(readers); place > 0; place--) {
            int reader = Entry.slot(readers[place]);
            if (reader < read.length) {
                read[reader] |= bit;
            }
        }
    }

    /** Counts for each reader of the book that was not counted yet all pairs, and wipes the marks. */
    private void countPairs(int book, double[][] matrix) {
        var readers = readership.entriesOf(book);
        for (int place = Readings.count(readers); place > 0; place--) {
            int reader = Entry.slot(readers[place]);
            if (reader < read.length) {
                countPairs(read[reader], matrix);
                read[reader] = 0;
            }
        }
    }

    private static void countPairs(long books, double[][] matrix) {
        for (long ones = books; ones != 0; ones &= ones - 1) {
            int one = Long.numberOfTrailingZeros(ones);
            for (long others = ones & ones - 1; others != 0; others &= others - 1) {
                matrix[Long.numberOfTrailingZeros(others)][one]++;
            }
        }
    }
}
