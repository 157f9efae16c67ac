package org.colophon.recommendations.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.colophon.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class ReaderKeysTests {

    private static final ReadingSettings SETTINGS = ReadingSettings.DEFAULTS;

    private final Salts salts;
    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private Instant now;
    private ReaderKeys keys;

    ReaderKeysTests(Salts salts, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.salts = salts;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    @BeforeEach
    void begin() {
        jdbc.sql("delete from recommendations_salt").update();
        now = Instant.parse("2026-01-01T00:00:00Z");
        keys = keys();
    }

    private ReaderKeys keys() {
        return new ReaderKeys(salts, SETTINGS, () -> now);
    }

    @Test
    void aReaderHasOneKeyOnEveryInstance() {
        var key = keys.of("reader");

        assertThat(keys.of("reader")).isEqualTo(key);
        assertThat(keys().of("reader")).isEqualTo(key);
        assertThat(key.period()).isEqualTo(SETTINGS.periodAt(now));
        assertThat(keys.of("another")).isNotEqualTo(key);
    }

    @Test
    void instancesThatAskForTheFirstTimeTogetherAgree() {
        var made = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> keys().of("reader")))
                .toList();

        assertThat(made.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Test
    void theKeyOfTheNextPeriodSaysNothingOfTheLast() {
        var key = keys.of("reader");
        int period = SETTINGS.periodAt(now);
        now = now.plus(Duration.ofDays(90));

        var next = keys.of("reader");

        assertThat(next.period()).isEqualTo(period + 1);
        assertThat(next.value() << 16).isNotEqualTo(key.value() << 16);
        assertThat(salts.find(period)).isEmpty();
        assertThat(salts.find(period + 1)).isPresent();
    }

    @Test
    void aKeyCannotBeMadeAgainOnceItsSaltIsDestroyed() {
        var key = keys.of("reader");
        salts.destroyBefore(SETTINGS.periodAt(now) + 1);

        assertThat(keys().of("reader")).isNotEqualTo(key);
    }

    @Test
    void aPageThatOnlyReadsMayBeTheFirstOfAPeriod() {
        var reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        var key = reading.execute(status -> keys.of("reader"));

        assertThat(keys().of("reader")).isEqualTo(key);
    }
}
