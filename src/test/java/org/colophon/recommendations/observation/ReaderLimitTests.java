package org.colophon.recommendations.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.colophon.recommendations.ReaderKey;
import org.junit.jupiter.api.Test;

class ReaderLimitTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final ReaderLimit limit = new ReaderLimit(1);

    @Test
    void beginsAnewWhenMoreReadersComeThanItCanRemember() {
        var reader = ReaderKey.of(1, 0);
        assertThat(limit.admits(reader, NOW)).isTrue();
        limit.count(reader);
        for (int i = 1; i < 200_000; i++) {
            assertThat(limit.admits(reader, NOW)).isFalse();
            limit.count(ReaderKey.of(1, i));
        }

        assertThat(limit.admits(reader, NOW)).isTrue();
    }
}
