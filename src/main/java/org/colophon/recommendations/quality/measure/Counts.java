package org.colophon.recommendations.quality.measure;

import java.util.List;
import java.util.stream.IntStream;

/** Counts for plots: how often each whole number occurs. */
final class Counts {

    private Counts() {}

    /** How often 0, 1 and up to the greatest occur; what is above counts as the greatest. */
    static List<Integer> of(int greatest, IntStream numbers) {
        var counts = new int[greatest + 1];
        numbers.forEach(number -> counts[Math.min(number, greatest)]++);
        return IntStream.of(counts).boxed().toList();
    }
}
