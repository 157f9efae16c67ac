package org.colophon.recommendations.coreading;

import org.colophon.recommendations.reading.Entry;

/**
 * How strongly the readers of one book are drawn to another: c / (n^own · m^others + shrinkage), with c the readers in common,
 * n those of the book whose list it is, m those of the other. The product of the powers damps what everybody reads, the
 * shrinkage what few do. Equal powers give the cosine; unequal ones the asymmetric cosine (Aiolli 2013, Efficient top-N
 * recommendation for very large scale binary rated datasets).
 *
 * @param own 0 to 1
 * @param others 0 to 1: the larger, the less popular books are preferred
 * @param shrinkage in readers, 0 or more
 */
public record Measure(double own, double others, double shrinkage) {

    /** Half of the readers of each. */
    public static Measure cosine(double shrinkage) {
        return new Measure(0.5, 0.5, shrinkage);
    }

    /** What the pages of books are best served with. */
    public static final Measure ASYMMETRIC = new Measure(0.8, 0.2, 10);

    /** What the support of the book whose list it is multiplies the other's {@link #damping} by. */
    double factor(int support) {
        return Math.pow(readers(support), own);
    }

    double damping(int support) {
        return Math.pow(readers(support), others);
    }

    /** What a count is divided by to give the score. */
    double divisor(double factor, double damping) {
        return Entry.UNIT * (factor * damping + shrinkage);
    }

    private static double readers(int amount) {
        return (double) amount / Entry.UNIT;
    }
}
