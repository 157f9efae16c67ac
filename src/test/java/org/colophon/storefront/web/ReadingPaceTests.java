package org.colophon.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingPaceTests {

    @ParameterizedTest
    @CsvSource({
        "en, 0, ''",
        "en, 1, 1 min",
        "en, 1428, 1 min",
        "en, 1429, 2 min",
        "de, 84252, 59 min",
        "en, 85680, 1 h",
        "en, 100000, 1 h 10 min",
        "en, 600000, 7 h",
        "zh, 2550, 10 min",
        "ja, 3570, 10 min"
    })
    void tellsHowLongATextTakes(String language, long characters, String time) {
        assertThat(ReadingPace.in(language).of(characters)).isEqualTo(time);
    }
}
