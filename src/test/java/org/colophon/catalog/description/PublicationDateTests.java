package org.colophon.catalog.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTests {

    @ParameterizedTest
    @CsvSource({"2022, 05", "2022-01, 01", "2024-02-29, 00", "1400, 05", "2100-12-31, 00"})
    void tellsOnixHowExactItIs(String text, String format) {
        assertThat(new PublicationDate(text).onixDateFormat()).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "196", "1399", "2101", "2022-13", "2022-1", "2022-00", "2023-02-29", "2022-01-32", "20220112"
            })
    void refusesWhatIsNoPlausibleDate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicationDate(text))
                .withMessageContaining("\"" + text + "\"");
    }

    @Test
    void sortsByTime() {
        assertThat(Stream.of("2022-01-12", "2021-12", "2022", "2022-01")
                        .map(PublicationDate::new)
                        .sorted())
                .extracting(PublicationDate::text)
                .containsExactly("2021-12", "2022", "2022-01", "2022-01-12");
    }

    @Test
    void coversWhatIsLessExact() {
        var day = new PublicationDate("2022-01-12");

        assertThat(day.covers(new PublicationDate("2022"))).isTrue();
        assertThat(day.covers(new PublicationDate("2022-02"))).isFalse();
        assertThat(new PublicationDate("2022").covers(day)).isFalse();
    }

    @Test
    void hasAYear() {
        assertThat(new PublicationDate("2022-01-12").year()).isEqualTo(2022);
    }
}
