package org.colophon.recommendations.observation;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Observation;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.benchmark.GeneratedReadings;
import org.colophon.recommendations.coreading.CoReading;
import org.colophon.recommendations.coreading.Measure;
import org.colophon.recommendations.reading.Readings;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures how fast readings come in: into memory alone, and through a database and back at a start, with lists asked for
 * meanwhile. Run by hand with three arguments: {@code h2} or {@code postgresql}, an empty folder for the database, and {@code
 * write}; then with {@code start}, for a process that has just begun, and with {@code serve}.
 */
final class IntakeBenchmark {

    private static final ReadingSettings SETTINGS =
            new ReadingSettings(Duration.ofDays(90), Duration.ofDays(90 * 1000), 100_000_000, 1_000_000);

    private static final String MIGRATION = "src/main/resources/db/migration/recommendations/V2__readings.sql";
    private static final int BATCH = 100_000;
    private static final int QUEUE = 50_000;
    private static final Duration SERVING = Duration.ofSeconds(20);

    private static final BookId[] IDS = IntStream.range(0, GeneratedReadings.BOOKS)
            .mapToObj(GeneratedReadings::id)
            .toArray(BookId[]::new);

    private final HikariDataSource database;
    private final ReadingLog log;
    private final TransactionTemplate transaction;
    private final Readings readings = new Readings();
    private final Pending pending = new Pending();
    private final Intake intake = new Intake(readings, pending, SETTINGS);
    private final Tail tail;
    private final Exchange exchange;

    private IntakeBenchmark(HikariDataSource database) {
        this.database = database;
        log = new ReadingLog(JdbcClient.create(database));
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        tail = new Tail(log, readings, SETTINGS, InstantSource.system());
        exchange = new Exchange(intake, pending, tail, log, transaction);
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[1]);
        if (arguments[0].equals("h2")) {
            run("jdbc:h2:file:" + folder.resolve("readings") + ";WRITE_DELAY=0", "sa", arguments[2]);
            return;
        }
        try (var server = postgres(folder)) {
            run(server.getJdbcUrl("postgres", "postgres"), "postgres", arguments[2]);
        }
    }

    private static EmbeddedPostgres postgres(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
    }

    private static void run(String url, String user, String what) {
        try (var database = new HikariDataSource()) {
            database.setJdbcUrl(url);
            database.setUsername(user);
            var benchmark = new IntakeBenchmark(database);
            switch (what) {
                case "write" -> benchmark.write();
                case "start" -> benchmark.start();
                default -> benchmark.serve();
            }
        }
    }

    private void write() {
        var all = new GeneratedReadings();
        for (int round = 0; round < 3; round++) {
            memory(all);
        }
        new ResourceDatabasePopulator(new FileSystemResource(MIGRATION)).execute(database);
        exchangeAll(all);
        compact();
    }

    private static void memory(GeneratedReadings all) {
        var pending = new Pending();
        var intake = new Intake(new Readings(), pending, SETTINGS);
        var now = Instant.now();
        var begin = Start.now();
        for (int i = 0; i < all.size(); i++) {
            intake.observe(observation(all, i, now));
            if (i % QUEUE == 0) {
                intake.takeInRest();
            }
            if (i % 200_000 == 0) {
                pending.take();
            }
        }
        intake.takeInRest();
        report("taken into memory", all.size(), begin);
        require(intake.dropped() == 0);
    }

    private static Observation observation(GeneratedReadings all, int i, Instant now) {
        return new Observation(GeneratedReadings.key(all.reader(i)), IDS[all.book(i)], 1, now);
    }

    private void exchangeAll(GeneratedReadings all) {
        var now = Instant.now();
        var begin = Start.now();
        for (int i = 0; i < all.size(); i++) {
            intake.observe(observation(all, i, now));
            if (i % QUEUE == 0) {
                intake.takeInRest();
            }
            if (i % BATCH == 0) {
                exchange.exchange();
            }
        }
        intake.takeInRest();
        exchange.exchange();
        report("taken in, written and read back", all.size(), begin);
        reportLog();
        start();
    }

    private void reportLog() {
        var written = log.since(Instant.EPOCH);
        System.out.printf("chunks: %d of %.1f MB%n", written.size(), bytes() / 1e6);
    }

    private long bytes() {
        return JdbcClient.create(database)
                .sql("select sum(octet_length(bytes)) from recommendations_readings")
                .query(Long.class)
                .single();
    }

    /** As is done where chunks are many. */
    private void compact() {
        int period = readings.reader(0).period();
        var ids = log.since(Instant.EPOCH).stream().map(ReadingLog.Written::id).toList();
        var begin = Start.now();
        var now = log.now();
        transaction.executeWithoutResult(status -> {
            log.delete(ids);
            ChunkWriter.write(readings, period, chunk -> log.append(period, chunk, now, true));
        });
        report("written anew", readings.size(), begin);
        reportLog();
        start();
    }

    /** A store of its own is filled from the database. */
    private void start() {
        var fresh = new Readings();
        var begin = Start.now();
        new Tail(log, fresh, SETTINGS, InstantSource.system()).look();
        report("read at a start", fresh.size(), begin);
    }

    /** Lists are asked for one after the other while other readers read 100,000 books a second. */
    private void serve() {
        exchange.exchange();
        exchange.start();
        var serving = new AtomicBoolean(true);
        var feeding = CompletableFuture.runAsync(() -> feed(serving));
        var lists = new CoReading(readings, Measure.ASYMMETRIC);
        var random = new SplittableRandom(1);
        var times = new long[10_000_000];
        int count = 0;
        long before = readings.size();
        var begin = Start.now();
        while (System.nanoTime() - begin.time() < SERVING.toNanos()) {
            int book = random.nextInt(GeneratedReadings.BOOKS);
            long asked = System.nanoTime();
            lists.nearest(book, 10);
            times[count++] = System.nanoTime() - asked;
        }
        report("taken in while lists were asked for", readings.size() - before, begin);
        serving.set(false);
        feeding.join();
        exchange.stop();
        Arrays.sort(times, 0, count);
        System.out.printf(
                "%d lists meanwhile: median %.3f ms, p99 %.3f ms; dropped %d%n",
                count, times[count / 2] / 1e6, times[(int) (count * 0.99)] / 1e6, intake.dropped());
    }

    private void feed(AtomicBoolean serving) {
        var random = new SplittableRandom(2);
        long next = System.nanoTime();
        while (serving.get()) {
            var now = Instant.now();
            for (int i = 0; i < 1000; i++) {
                var reader = ReaderKey.of(1, random.nextInt(100_000) * 0xBF58476D1CE4E5B9L);
                var book = IDS[random.nextInt(GeneratedReadings.BOOKS)];
                intake.observe(new Observation(reader, book, 1, now));
            }
            next += Duration.ofMillis(10).toNanos();
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }

    private static void report(String what, long count, Start begin) {
        double seconds = (System.nanoTime() - begin.time()) / 1e9;
        double processor = (Start.now().processor() - begin.processor()) / 1e9;
        System.out.printf(
                "%s: %d in %.3f s (%.3f s of a processor), %.0f/s%n", what, count, seconds, processor, count / seconds);
    }

    /** When something began, and what the thread had taken of a processor by then. */
    private record Start(long time, long processor) {

        static Start now() {
            return new Start(
                    System.nanoTime(), ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("Readings were dropped");
        }
    }
}
