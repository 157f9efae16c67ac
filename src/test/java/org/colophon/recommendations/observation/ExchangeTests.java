package org.colophon.recommendations.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.colophon.ModuleTest;
import org.colophon.architecture.Proves;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Observation;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.reading.TestReadings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@ModuleTest
@Proves(adr = 19)
class ExchangeTests {

    private static final ReadingSettings SETTINGS = ReadingSettings.DEFAULTS;
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final int PERIOD = SETTINGS.periodAt(NOW);
    private static final ReaderKey READER = ReaderKey.of(PERIOD, 1);
    private static final BookId BOOK = TestReadings.book(1);

    private final ReadingLog log;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private List<Instance> instances;

    ExchangeTests(ReadingLog log, JdbcClient jdbc, TransactionOperations transaction) {
        this.log = log;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void begin() {
        jdbc.sql("delete from recommendations_readings").update();
        jdbc.sql("delete from recommendations_forgotten_reader").update();
        instances =
                IntStream.range(0, 2).mapToObj(i -> new Instance(transaction)).toList();
    }

    private final class Instance {

        private final Readings readings = new Readings();
        private final Pending pending = new Pending();
        private final Intake intake = new Intake(readings, pending, SETTINGS);
        private final Exchange exchange;

        Instance(TransactionOperations transaction) {
            var tail = new Tail(log, readings, SETTINGS, InstantSource.fixed(NOW));
            exchange = new Exchange(intake, pending, tail, log, transaction);
        }

        Instance observes(ReaderKey reader, BookId book) {
            intake.observe(new Observation(reader, book, 1, NOW));
            return this;
        }

        Map<BookId, Integer> knows(ReaderKey reader) {
            return TestReadings.of(reader, readings);
        }
    }

    @Test
    void whatOneInstanceSeesAnotherKnows() {
        var one = instances.getFirst().observes(READER, BOOK).observes(ReaderKey.of(PERIOD - 1, 1), BOOK);
        var other = instances.getLast().observes(READER, TestReadings.book(2));
        other.intake.takeInRest();
        one.intake.takeInRest();
        for (var instance : List.of(one, other, one)) {
            instance.exchange.exchange();
        }

        assertThat(one.knows(READER)).containsOnlyKeys(BOOK, TestReadings.book(2));
        assertThat(other.knows(READER)).containsOnlyKeys(BOOK, TestReadings.book(2));
        assertThat(other.knows(ReaderKey.of(PERIOD - 1, 1))).containsOnlyKeys(BOOK);
        assertThat(log.since(Instant.EPOCH)).hasSize(3);
    }

    @Test
    void writesNothingWhenThereIsNothingNew() {
        var one = instances.getFirst().observes(READER, BOOK);
        one.intake.takeInRest();
        one.exchange.exchange();
        one.observes(READER, BOOK);
        one.intake.takeInRest();
        one.exchange.exchange();

        assertThat(log.since(Instant.EPOCH)).hasSize(1);
    }

    @Test
    void writesAgainWhatCouldNotBeWritten() {
        TransactionOperations failing = mock();
        doThrow(new TransientDataAccessResourceException("away"))
                .doAnswer(call -> {
                    transaction.executeWithoutResult(call.getArgument(0));
                    return null;
                })
                .when(failing)
                .executeWithoutResult(any());
        var one = new Instance(failing).observes(READER, BOOK);
        one.intake.takeInRest();

        assertThatExceptionOfType(TransientDataAccessResourceException.class).isThrownBy(one.exchange::exchange);
        assertThat(log.since(Instant.EPOCH)).isEmpty();
        one.exchange.exchange();
        assertThat(log.since(Instant.EPOCH)).hasSize(1);
    }

    @Test
    void writesNothingOfAReaderWhoHasJustBeenForgotten() {
        var one = instances.getFirst().observes(READER, BOOK);
        one.intake.takeInRest();
        log.forget(READER);
        one.exchange.exchange();

        assertThat(one.knows(READER)).isEmpty();
        assertThat(log.since(Instant.EPOCH)).isEmpty();
    }

    @Test
    void runsUntilItIsStoppedAndThenWritesTheRest() {
        var one = instances.getFirst();
        one.exchange.start();
        assertThat(one.exchange.isRunning()).isTrue();
        one.observes(READER, BOOK);
        await().atMost(Duration.ofSeconds(20)).until(() -> !one.knows(READER).isEmpty());
        one.exchange.stop();

        assertThat(one.exchange.isRunning()).isFalse();
        var other = instances.getLast();
        other.exchange.exchange();
        assertThat(other.knows(READER)).containsOnlyKeys(BOOK);
    }
}
