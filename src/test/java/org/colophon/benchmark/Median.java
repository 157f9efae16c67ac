package org.colophon.benchmark;

import java.time.Duration;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;

/** The time of a call in the middle of many, once the virtual machine has compiled what it goes through. */
final class Median {

    private static final int WARM_UP = 200;
    private static final int CALLS = 300;
    private static final int FEWEST = 5;
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Median() {}

    /**
     * @param call gets the number of the call, from 0
     * @return milliseconds
     */
    static double of(IntConsumer call) {
        times(call, WARM_UP);
        var times = times(call, CALLS);
        return times[times.length / 2];
    }

    /** The fastest first; fewer when they are slow. */
    private static double[] times(IntConsumer call, int most) {
        var end = System.nanoTime() + LONGEST.toNanos();
        var times = DoubleStream.builder();
        for (var i = 0; i < most && (i < FEWEST || System.nanoTime() < end); i++) {
            var begun = System.nanoTime();
            call.accept(i);
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return times.build().sorted().toArray();
    }
}
