package org.colophon.recommendations.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Observation;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.reading.TestReadings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IntakeTests {

    private static final ReaderKey READER = ReaderKey.of(1, 1);
    private static final BookId BOOK = TestReadings.book(1);
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private Readings readings;
    private Pending pending;
    private Intake intake;

    @BeforeEach
    void begin() {
        readings = new Readings();
        pending = new Pending();
        intake = intake(3, 100_000);
    }

    private Intake intake(int perHour, long most) {
        return new Intake(
                readings, pending, new ReadingSettings(Duration.ofDays(90), Duration.ofDays(360), most, perHour));
    }

    @Test
    void keepsWhatIsNewInMemoryAndForTheDatabase() throws InterruptedException {
        intake.observe(new Observation(READER, BOOK, 0.5, NOW));
        intake.takeIn();

        assertThat(TestReadings.of(READER, readings)).isEqualTo(Map.of(BOOK, 4));
        assertThat(TestReadings.of(READER, pending.take())).isEqualTo(Map.of(BOOK, 4));

        observe(READER, 1, 0.2, NOW);
        assertThat(pending.take().size()).isZero();
        observe(READER, 1, 1, NOW);
        assertThat(TestReadings.of(READER, pending.take())).isEqualTo(Map.of(BOOK, 8));
    }

    @Test
    void dropsAndCountsWhatTheQueueDoesNotHold() {
        int capacity = 1 << 16;
        for (int i = 0; i < capacity + 5; i++) {
            intake.observe(new Observation(ReaderKey.of(1, i), BOOK, 1, NOW));
        }
        intake.takeInRest();

        assertThat(intake.dropped()).isEqualTo(5);
        assertThat(readings.size()).isEqualTo(capacity);
    }

    @Test
    void takesOnlySoManyBooksOfAReaderInAnHour() {
        for (int book = 0; book < 5; book++) {
            observe(READER, book, 1, NOW.plusSeconds(book));
        }
        observe(ReaderKey.of(1, 2), 9, 1, NOW.plusSeconds(9));

        assertThat(TestReadings.of(READER, readings)).hasSize(3);
        assertThat(intake.dropped()).isEqualTo(2);
        assertThat(readings.size()).isEqualTo(4);

        observe(READER, 4, 1, NOW.plus(Duration.ofHours(1)));
        assertThat(TestReadings.of(READER, readings)).hasSize(4);
    }

    @Test
    void doesNotCountTheSameAgain() {
        for (int i = 0; i < 10; i++) {
            observe(READER, 1, 1, NOW);
        }
        observe(READER, 2, 1, NOW);

        assertThat(TestReadings.of(READER, readings)).hasSize(2);
        assertThat(intake.dropped()).isZero();
    }

    @Test
    void takesNoMoreThanTheMemoryIsMeantFor() {
        intake = intake(100, 2);
        for (int book = 0; book < 5; book++) {
            observe(READER, book, 1, NOW);
        }

        assertThat(readings.size()).isEqualTo(2);
        assertThat(intake.dropped()).isEqualTo(3);
    }

    @Test
    void takesNoMoreThanIsGoingToBeWritten() {
        for (int i = 0; i < 250_000; i++) {
            pending.add(new Observation(ReaderKey.of(1, i), BOOK, 1, NOW));
        }
        observe(READER, 1, 1, NOW);

        assertThat(readings.size()).isZero();
        assertThat(intake.dropped()).isOne();
    }

    private void observe(ReaderKey reader, int book, double extent, Instant at) {
        intake.observe(new Observation(reader, TestReadings.book(book), extent, at));
        intake.takeInRest();
    }
}
