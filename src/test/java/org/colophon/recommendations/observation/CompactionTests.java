package org.colophon.recommendations.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.reading.TestReadings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@ModuleTest
class CompactionTests {

    private static final ReadingSettings SETTINGS = ReadingSettings.DEFAULTS;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final int PERIOD = SETTINGS.periodAt(BEGIN);
    private static final ReaderKey READER = ReaderKey.of(PERIOD, 1);
    private static final BookId BOOK = TestReadings.book(1);

    private final ReadingLog log;
    private final Salts salts;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private Instant now;
    private Compaction compaction;

    CompactionTests(ReadingLog log, Salts salts, JdbcClient jdbc, TransactionOperations transaction) {
        this.log = log;
        this.salts = salts;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void begin() {
        jdbc.sql("delete from recommendations_readings").update();
        jdbc.sql("delete from recommendations_forgotten_reader").update();
        jdbc.sql("delete from recommendations_salt").update();
        now = BEGIN;
        var readings = new Readings();
        var tail = new Tail(log, readings, SETTINGS, () -> now);
        compaction = new Compaction(log, salts, tail, readings, SETTINGS, () -> now, transaction);
    }

    @Test
    void writesManySmallChunksAnewAsOne() {
        var longAgo = log.now().minus(Duration.ofMinutes(2));
        for (int i = 0; i < 500; i++) {
            write(ReaderKey.of(PERIOD, i % 50), TestReadings.book(i), longAgo);
        }
        write(READER, BOOK, log.now());
        var before = TestReadings.byBook(freshlyStarted());

        compaction.run();

        assertThat(chunks()).isEqualTo(2);
        assertThat(TestReadings.byBook(freshlyStarted())).isEqualTo(before);
    }

    @Test
    void writesManyReadingsAnewAndThenLetsThemBe() {
        var many = new Readings();
        for (int i = 0; i < 100_000; i++) {
            many.add(ReaderKey.of(PERIOD, i), BOOK, 1);
        }
        var longAgo = log.now().minus(Duration.ofMinutes(2));
        ChunkWriter.write(many, PERIOD, chunk -> log.append(PERIOD, chunk, longAgo, false));

        compaction.run();
        var anew = log.since(Instant.EPOCH);
        compaction.run();

        assertThat(anew).allMatch(ReadingLog.Written::compact);
        assertThat(log.since(Instant.EPOCH)).isEqualTo(anew);
        assertThat(freshlyStarted().size()).isEqualTo(100_000);
    }

    @Test
    void leavesAFewChunksAlone() {
        for (int i = 0; i < 3; i++) {
            write(READER, TestReadings.book(i), log.now().minus(Duration.ofMinutes(2)));
        }

        compaction.run();

        assertThat(chunks()).isEqualTo(3);
    }

    @Test
    void forgottenReadersGoFromTheDatabase() {
        var other = ReaderKey.of(PERIOD, 2);
        var longAgo = log.now().minus(Duration.ofHours(3));
        write(READER, BOOK, longAgo);
        write(other, BOOK, longAgo);
        forget(READER, log.now().minus(Duration.ofHours(2)));

        compaction.run();

        assertThat(log.forgotten()).isEmpty();
        assertThat(chunks()).isOne();
        assertThat(TestReadings.byReader(freshlyStarted())).containsExactly(Map.of(BOOK, 8));
        assertThat(TestReadings.of(other, freshlyStarted())).isNotEmpty();
    }

    @Test
    void aReaderStaysForgottenUntilEveryInstanceHasHeardOfIt() {
        write(READER, BOOK, log.now().minus(Duration.ofHours(3)));
        log.forget(READER);

        compaction.run();

        assertThat(log.forgotten()).hasSize(1);
        assertThat(chunks()).isZero();
    }

    /** Whoever is forgotten while readings are written anew may be among them. */
    @Test
    void doesNotBringBackWhoIsForgottenMeanwhile() {
        var other = ReaderKey.of(PERIOD, 2);
        write(READER, BOOK, log.now().minus(Duration.ofHours(3)));
        forget(other, log.now().minus(Duration.ofMinutes(3)));
        var meanwhile = log.now();

        compaction.run();
        forget(READER, meanwhile);

        assertThat(chunks()).isOne();
        assertThat(freshlyStarted().size()).isZero();
    }

    @Test
    void dropsOldPeriodsAndTheirSalts() {
        write(ReaderKey.of(PERIOD - 3, 1), BOOK, log.now());
        write(ReaderKey.of(PERIOD - 4, 1), BOOK, log.now());
        forget(ReaderKey.of(PERIOD - 4, 1), log.now());
        salts.ofPeriod(PERIOD - 1);

        compaction.run();

        assertThat(chunks()).isOne();
        assertThat(log.forgotten()).isEmpty();
        assertThat(salts.find(PERIOD - 1)).isEmpty();
    }

    private int chunks() {
        return log.since(Instant.EPOCH).size();
    }

    private Readings freshlyStarted() {
        var fresh = new Readings();
        new Tail(log, fresh, SETTINGS, () -> now).look();
        return fresh;
    }

    private void forget(ReaderKey reader, Instant at) {
        log.forget(reader);
        jdbc.sql("update recommendations_forgotten_reader set forgotten_at = :at where reader = :reader")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("reader", reader.value())
                .update();
    }

    private void write(ReaderKey reader, BookId book, Instant at) {
        var one = new Readings();
        one.add(reader, book, 1);
        ChunkWriter.write(one, reader.period(), chunk -> log.append(reader.period(), chunk, at, false));
    }
}
