package org.colophon.recommendations.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.colophon.recommendations.coreading.CoReading;
import org.colophon.recommendations.coreading.Measure;
import org.colophon.recommendations.coreading.Neighbour;
import org.colophon.recommendations.reading.Readings;

/**
 * Measures lists of related books from readings alone, one when asked for and all of them, beside Apache Mahout and RankSys on
 * the same readings and Lucene on the same books. Run by hand; the folder that holds {@code interactions.tsv} and {@code
 * items.tsv} is the only argument.
 */
final class CoReadingBenchmark {

    private static final int ROUNDS = 3;
    private static final int LIMIT = 10;
    private static final int THREADS = 2;
    /** At six million readings Mahout needs a quarter of an hour for all lists. */
    private static final int MAHOUT_SAMPLE = 200;

    private CoReadingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        var some = read(folder);
        measure("readings of the folder", some);
        peers(some, some.books());
        var lucene = LuceneLists.of(folder, LIMIT);
        report("Lucene MoreLikeThis", lucene.size(), lucene::of);

        var generated = new GeneratedReadings();
        long before = used();
        var many = generated.readings();
        System.out.printf("memory of the readings: %.1f MB%n", (used() - before) / 1e6);
        measure("generated readings", many);
        System.out.printf("memory with what lists need: %.1f MB of %d%n", (used() - before) / 1e6, generated.size());
        peers(many, MAHOUT_SAMPLE);
    }

    private static Readings read(Path folder) throws IOException {
        var readings = new Readings();
        try (var lines = Files.lines(folder.resolve("interactions.tsv"))) {
            lines.skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(cells -> readings.add(
                            GeneratedReadings.key(Integer.parseInt(cells[0])),
                            GeneratedReadings.id(Integer.parseInt(cells[1])),
                            1));
        }
        return readings;
    }

    private static void measure(String name, Readings readings) throws InterruptedException, ExecutionException {
        System.out.printf("%s: %d of %d books%n", name, readings.size(), readings.books());
        for (var measure : new Measure[] {Measure.cosine(0), Measure.ASYMMETRIC}) {
            var lists = new CoReading(readings, measure);
            report(measure.toString(), readings.books(), book -> lists.nearest(book, LIMIT));
            var all = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                all[round] = all(lists, readings.books());
            }
            Arrays.sort(all);
            System.out.printf(
                    "  all lists on %d threads: median %.3f s, best %.3f s%n", THREADS, all[ROUNDS / 2], all[0]);
        }
    }

    private static void peers(Readings readings, int mahoutBooks) {
        var rankSys = PeerLists.rankSys(readings, LIMIT);
        report("RankSys cosine", readings.books(), rankSys::of);
        var cosine = new CoReading(readings, Measure.cosine(0));
        System.out.printf(
                "  agrees with ours in %.4f of the places%n",
                IntStream.range(0, readings.books())
                        .mapToDouble(book -> agreement(rankSys.of(book), cosine, book))
                        .average()
                        .orElseThrow());
        var mahout = PeerLists.mahout(readings, LIMIT);
        int stride = readings.books() / mahoutBooks;
        var timing = Timing.of(IntStream.range(0, mahoutBooks).map(i -> i * stride), mahout::of);
        System.out.printf("Mahout log-likelihood, %d lists: %s%n", mahoutBooks, timing);
        System.out.printf("  all lists at this rate: %.1f s%n", timing.sum() * readings.books() / mahoutBooks);
    }

    private static double agreement(int[] list, CoReading ours, int book) {
        var own = ours.nearest(book, LIMIT).stream().mapToInt(Neighbour::book).toArray();
        return Arrays.stream(list)
                        .filter(other -> Arrays.stream(own).anyMatch(each -> each == other))
                        .count()
                / (double) Math.max(1, list.length);
    }

    private static void report(String name, int books, IntConsumer list) {
        var runs = new Timing[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            runs[round] = Timing.of(IntStream.range(0, books), list);
        }
        var timing = Timing.median(runs);
        System.out.printf("%s, one list: %s%n", name, timing);
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
