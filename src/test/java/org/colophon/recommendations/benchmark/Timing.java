package org.colophon.recommendations.benchmark;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** How long each of many calls took, in ascending order. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Timing(long[] nanos) {

    /** Calls for each number, one after the other. */
    static Timing of(IntStream numbers, IntConsumer call) {
        return new Timing(numbers.mapToLong(number -> {
                    long begin = System.nanoTime();
                    call.accept(number);
                    return System.nanoTime() - begin;
                })
                .sorted()
                .toArray());
    }

    double sum() {
        return LongStream.of(nanos).sum() / 1e9;
    }

    private double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
    }

    @Override
    public String toString() {
        return "median %.4f ms, p99 %.3f ms, most %.2f ms, %.0f/s"
                .formatted(millis(0.5), millis(0.99), millis(1), nanos.length / sum());
    }

    /** The run whose sum is in the middle. */
    static Timing median(Timing... runs) {
        var sorted = runs.clone();
        Arrays.sort(sorted, (one, other) -> Double.compare(one.sum(), other.sum()));
        return sorted[sorted.length / 2];
    }
}
