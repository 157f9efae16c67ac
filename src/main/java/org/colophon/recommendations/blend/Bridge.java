package org.colophon.recommendations.blend;

import org.colophon.recommendations.learning.Model;
import org.colophon.recommendations.vector.Largest;
import org.colophon.recommendations.vector.SparseRows;

/**
 * Leads from a book that few have read to what readers of books like it have read: the lists of the 20 read books that are
 * most like it by content, each headed by the book itself, by the third power of their likeness. What those lists are worth
 * depends on how much was read, so they are not made equal.
 */
final class Bridge {

    private static final int NEAREST = 20;

    /** What the book that heads its own list counts there, and how many readers it takes for half of it. */
    private static final double HEADING = .4;

    private static final double SHRINKAGE = 20;

    private final SparseRows lists;
    private final int[] nearest;
    private final double[] weights;
    private final double[] headings;

    /** @param contents of the book with all others; 0 with itself */
    Bridge(double[] contents, Model model) {
        lists = model.coRead();
        nearest = Largest.of(readOnly(contents, lists), NEAREST);
        weights = new double[nearest.length];
        headings = new double[nearest.length];
        double sum = 0;
        for (int i = 0; i < nearest.length; i++) {
            double likeness = contents[nearest[i]];
            weights[i] = likeness * likeness * likeness;
            sum += weights[i];
        }
        for (int i = 0; i < nearest.length; i++) {
            double readers = model.readers()[nearest[i]];
            weights[i] /= sum;
            headings[i] = weights[i] * HEADING * readers / (readers + SHRINKAGE);
        }
    }

    private static double[] readOnly(double[] contents, SparseRows lists) {
        var read = new double[contents.length];
        for (int book = 0; book < read.length; book++) {
            read[book] = lists.end(book) > lists.start(book) ? contents[book] : 0;
        }
        return read;
    }

    /** Adds what is due to the near books for heading their lists, which is their likeness in content. */
    void addHeadings(double weight, double[] contentWeights) {
        for (int i = 0; i < nearest.length; i++) {
            contentWeights[nearest[i]] += weight * headings[i];
        }
    }

    /** What the lists give to other books. */
    double[] weights(double weight, int book) {
        var sums = new double[lists.rows()];
        for (int i = 0; i < nearest.length; i++) {
            for (int cell = lists.start(nearest[i]); cell < lists.end(nearest[i]); cell++) {
                sums[lists.column(cell)] += weight * weights[i] * lists.value(cell);
            }
        }
        sums[book] = 0;
        return sums;
    }

    /** The near book whose list gives most to another. */
    int strongest(int other) {
        int strongest = 0;
        for (int i = 1; i < nearest.length; i++) {
            if (share(i, other) > share(strongest, other)) {
                strongest = i;
            }
        }
        return nearest[strongest];
    }

    private double share(int i, int other) {
        return weights[i] * lists.value(nearest[i], other);
    }
}
