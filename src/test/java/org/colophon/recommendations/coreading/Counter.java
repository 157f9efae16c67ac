package org.colophon.recommendations.coreading;

import java.util.Arrays;
import java.util.List;
import org.colophon.recommendations.reading.CommonReaders;
import org.colophon.recommendations.reading.Readings;

/** Counts for one book after another and picks the best. For one thread at a time. */
final class Counter {

    /** Products are rounded otherwise than quotients, which decide. */
    private static final double NEARLY = 1 - 1e-12;

    private final Readings readings;
    private final Measure measure;
    private final CommonReaders common;
    /** Of each book, with the support that it was computed from: powers are dear, and supports change seldom. */
    private double[] dampings = new double[0];

    private int[] supports = new int[0];

    Counter(Readings readings, Measure measure) {
        this.readings = readings;
        this.measure = measure;
        common = new CommonReaders(readings);
    }

    List<Neighbour> nearest(int book, int limit) {
        common.count(book);
        grow();
        double factor = measure.factor(readings.support(book));
        var nearest = new Nearest(limit, this::isBefore);
        double bar = 0;
        for (int i = 0; i < common.size(); i++) {
            int other = common.book(i);
            int count = common.of(other);
            // Most are far below the bar, which a product tells sooner than a quotient
            if (count > 0 && other != book) {
                double divisor = measure.divisor(factor, damping(other));
                if (count >= bar * divisor) {
                    bar = NEARLY * nearest.offer(other, count / divisor);
                }
            }
        }
        return nearest.take();
    }

    private boolean isBefore(int book, int other) {
        return readings.book(book).compareTo(readings.book(other)) < 0;
    }

    private double damping(int book) {
        int support = readings.support(book);
        if (support != supports[book]) {
            supports[book] = support;
            dampings[book] = measure.damping(support);
        }
        return dampings[book];
    }

    private void grow() {
        int books = readings.books();
        if (books > supports.length) {
            supports = Arrays.copyOf(supports, books + books / 8);
            dampings = Arrays.copyOf(dampings, supports.length);
        }
    }
}
