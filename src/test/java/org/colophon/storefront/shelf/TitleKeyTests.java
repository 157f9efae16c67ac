package org.colophon.storefront.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleKeyTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Art of R Programming | art of r programming",
                "A Tour of C++            | tour of c",
                "An Élan for Ångström     | elan for angstrom",
                "Release It!              | release it",
                "The                      | the",
                "97 Things                | 97 things",
                "日本語                    | 日本語"
            })
    void filesATitleAsALibrarianDoes(String title, String key) {
        assertThat(TitleKey.of(title)).isEqualTo(key);
    }

    @Test
    void keepsToTheWidthOfItsColumn() {
        assertThat(TitleKey.of("x".repeat(2_000))).hasSize(300);
    }
}
