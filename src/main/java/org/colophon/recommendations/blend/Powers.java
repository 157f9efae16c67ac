package org.colophon.recommendations.blend;

import java.util.stream.IntStream;

/** Powers of numbers of readers, of which the same few are asked for again and again. */
final class Powers {

    private static final int KNOWN = 1 << 14;

    private final double exponent;
    private final double[] known;

    Powers(double exponent) {
        this.exponent = exponent;
        known = IntStream.range(0, KNOWN)
                .mapToDouble(readers -> Math.pow(readers, exponent))
                .toArray();
    }

    /** @param readers a reader who has only begun counts as one */
    double of(double readers) {
        double whole = Math.ceil(readers);
        return whole < KNOWN ? known[(int) whole] : Math.pow(whole, exponent);
    }
}
