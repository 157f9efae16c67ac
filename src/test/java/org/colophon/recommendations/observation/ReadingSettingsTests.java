package org.colophon.recommendations.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.colophon.recommendations.Observation;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.reading.TestReadings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingSettingsTests {

    @Test
    void numbersPeriodsAndSaysWhichIsTheOldestToKeep() {
        var settings = ReadingSettings.DEFAULTS;
        var begin = Instant.EPOCH.plus(Duration.ofDays(90 * 230));

        assertThat(settings.periodAt(begin.minusMillis(1))).isEqualTo(229);
        assertThat(settings.periodAt(begin)).isEqualTo(230);
        assertThat(settings.oldestPeriodAt(begin)).isEqualTo(227);
    }

    @ParameterizedTest
    @CsvSource({"P0D,P90D,1,1", "PT36H,P90D,1,1", "P90D,P89D,1,1", "P90D,P90D,0,1", "P90D,P90D,1,0"})
    void refusesWhatMakesNoSense(Duration period, Duration kept, long most, int perHour) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadingSettings(period, kept, most, perHour));
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "1.1", "NaN"})
    void anExtentIsAShare(double extent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Observation(ReaderKey.of(1, 1), TestReadings.book(1), extent, Instant.EPOCH));
    }

    @Test
    void aKeyTellsItsPeriod() {
        assertThat(ReaderKey.of(230, -1).period()).isEqualTo(230);
        assertThat(ReaderKey.of(65_535, -1).period()).isEqualTo(65_535);
        assertThat(ReaderKey.of(230, 7)).isNotEqualTo(ReaderKey.of(231, 7));
    }
}
