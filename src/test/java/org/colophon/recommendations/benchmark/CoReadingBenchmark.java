package org.colophon.recommendations.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.colophon.recommendations.coreading.CoReading;
import org.colophon.recommendations.coreading.Measure;
import org.colophon.recommendations.reading.Readings;

/**
 * Measures lists of related books from readings alone: one when asked for, and all of them. Run by hand; the folder that holds
 * {@code interactions.tsv} is the only argument.
 */
final class CoReadingBenchmark {

    private static final int ROUNDS = 5;
    private static final int LIMIT = 10;
    private static final int THREADS = 2;

    private CoReadingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        measure("readings of the folder", read(Path.of(arguments[0])));
        long before = used();
        var generated = new GeneratedReadings();
        long arrays = used() - before;
        var readings = generated.readings();
        System.out.printf("memory of %d readings: %.1f MB%n", readings.size(), (used() - before - arrays) / 1e6);
        measure("generated", readings);
        System.out.printf("the same with what counting needs: %.1f MB%n", (used() - before - arrays) / 1e6);
        System.out.println(generated.size());
    }

    private static Readings read(Path folder) throws IOException {
        var readings = new Readings();
        try (var lines = Files.lines(folder.resolve("interactions.tsv"))) {
            lines.skip(1).map(line -> line.split("\t")).forEach(cells -> readings.add(
                    GeneratedReadings.key(Integer.parseInt(cells[0])),
                    GeneratedReadings.id(Integer.parseInt(cells[1])),
                    1));
        }
        return readings;
    }

    private static void measure(String name, Readings readings) throws Exception {
        System.out.printf("%s: %d readings of %d books%n", name, readings.size(), readings.books());
        for (var measure : new Measure[] {Measure.cosine(20), Measure.ASYMMETRIC}) {
            var lists = new CoReading(readings, measure);
            for (int round = 0; round < ROUNDS; round++) {
                var times = one(lists, readings.books());
                System.out.printf(
                        "%s: one list: median %.4f ms, mean %.4f, p99 %.3f ms, most %.3f ms; all lists on %d threads %.3f s%n",
                        measure, times[times.length / 2] / 1e6, Arrays.stream(times).average().orElseThrow() / 1e6, times[times.length * 99 / 100] / 1e6,
                        times[times.length - 1] / 1e6, THREADS, all(lists, readings.books()));
            }
        }
    }

    private static long[] one(CoReading lists, int books) {
        var times = new long[books];
        for (int book = 0; book < books; book++) {
            long begin = System.nanoTime();
            lists.nearest(book, LIMIT);
            times[book] = System.nanoTime() - begin;
        }
        Arrays.sort(times);
        return times;
    }

    private static double all(CoReading lists, int books) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        var tasks = new ArrayList<Callable<Integer>>();
        for (int thread = 0; thread < THREADS; thread++) {
            tasks.add(() -> {
                int listed = 0;
                for (int book = next.getAndIncrement(); book < books; book = next.getAndIncrement()) {
                    listed += lists.nearest(book, LIMIT).size();
                }
                return listed;
            });
        }
        long begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (var listed : threads.invokeAll(tasks)) {
                listed.get();
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
