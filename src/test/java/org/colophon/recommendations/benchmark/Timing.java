package org.colophon.recommendations.benchmark;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * How long each of many calls took, in ascending order.
 *
 * @param processor what all of them took of a processor, which does not grow when others want it too
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Timing(long[] nanos, long processor) {

    /** Calls for each number, one after the other. */
    static Timing of(IntStream numbers, IntConsumer call) {
        long before = processorTime();
        var nanos = numbers.mapToLong(number -> {
                    long begin = System.nanoTime();
                    call.accept(number);
                    return System.nanoTime() - begin;
                })
                .sorted()
                .toArray();
        return new Timing(nanos, processorTime() - before);
    }

    /** What this thread has taken of a processor, in nanoseconds. */
    static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    double sum() {
        return LongStream.of(nanos).sum() / 1e9;
    }

    private double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1, nanos.length * share)] / 1e6;
    }

    @Override
    public String toString() {
        return "median %.4f ms, p99 %.3f ms, most %.2f ms, all on one thread %.3f s (%.3f s of a processor)"
                .formatted(millis(0.5), millis(0.99), millis(1), sum(), processor / 1e9);
    }

    /** The run whose sum is in the middle. */
    static Timing median(Timing... runs) {
        var sorted = runs.clone();
        Arrays.sort(sorted, (one, other) -> Double.compare(one.sum(), other.sum()));
        return sorted[sorted.length / 2];
    }
}
