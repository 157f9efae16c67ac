package org.colophon.recommendations.blend;

import java.util.BitSet;

/**
 * What holds back books that everybody reads: they go with every book and say nothing of one. On the page of a book with few
 * readers, where counts are small and chance is large, the one in a hundred books that are read most count for much less.
 */
final class Bestsellers {

    private static final double POPULARITY_EXPONENT = -.04;

    /** How much less, as a power of e: all of it with no reader, a quarter of it with so many. */
    private static final double HEAD = 1.2;

    private static final double HALF_DAMPED = 30;

    private final double[] factors;
    private final BitSet bestsellers;

    Bestsellers(double[] readers, BitSet bestsellers) {
        this.bestsellers = bestsellers;
        factors = new double[readers.length];
        for (int book = 0; book < factors.length; book++) {
            factors[book] = Math.pow(Math.max(1, readers[book]), POPULARITY_EXPONENT);
        }
    }

    /** @param weights of a book's relations, by the other's number; @param readers of the book */
    void damp(double[] weights, double readers) {
        double fewness = HALF_DAMPED / (HALF_DAMPED + readers);
        double head = Math.exp(-HEAD * fewness * fewness);
        for (int book = 0; book < weights.length; book++) {
            weights[book] *= factors[book];
        }
        for (int book = bestsellers.nextSetBit(0); book >= 0; book = bestsellers.nextSetBit(book + 1)) {
            weights[book] *= head;
        }
    }
}
