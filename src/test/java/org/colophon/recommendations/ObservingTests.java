package org.colophon.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.reading.TestReadings;
import org.junit.jupiter.api.Test;

@ModuleTest
class ObservingTests {

    /** Generous, for a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Recommendations recommendations;
    private final Readings readings;

    ObservingTests(Recommendations recommendations, Readings readings) {
        this.recommendations = recommendations;
        this.readings = readings;
    }

    @Test
    void whatAReaderIsSeenReadingIsKnownUntilTheReaderIsForgotten() {
        var reader = recommendations.keyOf("a reader");
        var book = BookId.create();
        assertThat(recommendations.keyOf("a reader")).isEqualTo(reader);

        recommendations.observe(new Observation(reader, book, 0.5, Instant.now()));
        await().atMost(PATIENCE).until(() -> TestReadings.of(reader, readings).equals(Map.of(book, 4)));

        recommendations.forget(reader);
        await().atMost(PATIENCE).until(() -> TestReadings.of(reader, readings).isEmpty());
    }
}
