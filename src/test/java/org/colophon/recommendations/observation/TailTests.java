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

@ModuleTest
class TailTests {

    private static final ReadingSettings SETTINGS = ReadingSettings.DEFAULTS;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final int PERIOD = SETTINGS.periodAt(BEGIN);
    private static final ReaderKey READER = ReaderKey.of(PERIOD, 1);
    private static final BookId BOOK = TestReadings.book(1);
    private static final BookId OTHER = TestReadings.book(2);

    private final ReadingLog log;
    private final JdbcClient jdbc;
    private Instant now;
    private Readings readings;
    private Tail tail;

    TailTests(ReadingLog log, JdbcClient jdbc) {
        this.log = log;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void begin() {
        jdbc.sql("delete from recommendations_readings").update();
        jdbc.sql("delete from recommendations_forgotten_reader").update();
        now = BEGIN;
        readings = new Readings();
        tail = new Tail(log, readings, SETTINGS, () -> now);
    }

    @Test
    void bringsWhatWasWrittenIntoMemory() {
        write(READER, BOOK, log.now());
        tail.look();
        assertThat(TestReadings.of(READER, readings)).isEqualTo(Map.of(BOOK, 8));

        write(READER, OTHER, log.now());
        tail.look();
        assertThat(TestReadings.of(READER, readings)).isEqualTo(Map.of(BOOK, 8, OTHER, 8));
        assertThat(readings.size()).isEqualTo(2);
    }

    @Test
    void findsAChunkWhoseTransactionEndedAfterALaterOnes() {
        var written = log.now();
        write(READER, BOOK, written);
        tail.look();
        write(READER, OTHER, written.minusSeconds(8));
        tail.look();

        assertThat(TestReadings.of(READER, readings)).containsOnlyKeys(BOOK, OTHER);
    }

    @Test
    void findsAChunkOfAnEndlessTransactionInTheEnd() {
        var written = log.now();
        write(READER, BOOK, written);
        tail.look();
        write(READER, OTHER, written.minusSeconds(300));
        tail.look();
        assertThat(TestReadings.of(READER, readings)).containsOnlyKeys(BOOK);

        now = now.plus(Duration.ofMinutes(10));
        tail.look();
        assertThat(TestReadings.of(READER, readings)).containsOnlyKeys(BOOK, OTHER);
    }

    @Test
    void readsMoreThanFitIntoOneQuestion() {
        var written = log.now();
        for (int book = 0; book < 205; book++) {
            write(READER, TestReadings.book(book), written);
        }
        tail.look();

        assertThat(TestReadings.of(READER, readings)).hasSize(205);
        assertThat(tail.appliedBefore(written.plusSeconds(1))).hasSize(205);
        assertThat(tail.appliedBefore(written)).isEmpty();
    }

    @Test
    void leavesOutWhatCannotBeReadAndGoesOn() {
        log.append(PERIOD, new Chunk(1, new byte[] {77}), log.now(), false);
        write(READER, BOOK, log.now());
        tail.look();

        assertThat(TestReadings.of(READER, readings)).containsOnlyKeys(BOOK);
    }

    @Test
    void forgetsAReaderWithAllThatWasWrittenBefore() {
        var other = ReaderKey.of(PERIOD, 2);
        var written = log.now();
        write(READER, BOOK, written);
        write(other, BOOK, written);
        tail.look();
        log.forget(READER);

        assertThat(tail.look()).containsExactly(READER);

        assertThat(TestReadings.of(READER, readings)).isEmpty();
        assertThat(TestReadings.of(other, readings)).containsOnlyKeys(BOOK);
        write(READER, OTHER, written);
        assertThat(tail.look()).isEmpty();
        assertThat(TestReadings.of(READER, readings)).isEmpty();
        assertThat(TestReadings.of(READER, freshlyStarted())).isEmpty();
    }

    @Test
    void aForgottenReaderMayReadOn() {
        var written = log.now();
        write(READER, BOOK, written.minusSeconds(300));
        write(READER, OTHER, written.minusSeconds(100));
        write(ReaderKey.of(PERIOD, 2), BOOK, written);
        tail.look();
        log.forget(READER);
        jdbc.sql("update recommendations_forgotten_reader set forgotten_at = :at")
                .param("at", written.minusSeconds(200).atOffset(ZoneOffset.UTC))
                .update();
        tail.look();

        assertThat(TestReadings.of(READER, readings)).containsOnlyKeys(OTHER);
        assertThat(TestReadings.of(READER, freshlyStarted())).containsOnlyKeys(OTHER);
    }

    @Test
    void dropsAPeriodThatHasBeenKeptForLongEnough() {
        var old = ReaderKey.of(PERIOD - 3, 1);
        write(old, BOOK, log.now());
        write(READER, BOOK, log.now());
        write(ReaderKey.of(PERIOD - 4, 1), BOOK, log.now());
        tail.look();
        assertThat(TestReadings.byReader(readings)).hasSize(2);

        now = now.plus(Duration.ofDays(90));
        tail.look();
        assertThat(TestReadings.byReader(readings)).hasSize(1);
        assertThat(TestReadings.of(READER, readings)).isNotEmpty();
    }

    private Readings freshlyStarted() {
        var fresh = new Readings();
        new Tail(log, fresh, SETTINGS, () -> now).look();
        return fresh;
    }

    private void write(ReaderKey reader, BookId book, Instant at) {
        var one = new Readings();
        one.add(reader, book, 1);
        ChunkWriter.write(one, reader.period(), chunk -> log.append(reader.period(), chunk, at, false));
    }
}
