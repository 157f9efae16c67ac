package org.colophon.catalog.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleKeyTests {

    @Test
    void ignoresCaseAccentsAndPunctuation() {
        assertThat(TitleKey.of("Café – Design: A Guide!")).isEqualTo("cafe design a guide");
        assertThat(TitleKey.of("CAFE design (a guide)")).isEqualTo("cafe design a guide");
    }

    @Test
    void keepsApartWhatSignsKeepApart() {
        assertThat(TitleKey.of("C in a Nutshell")).isNotEqualTo(TitleKey.of("C++ in a Nutshell"));
        assertThat(TitleKey.of("C in a Nutshell")).isNotEqualTo(TitleKey.of("C# in a Nutshell"));
    }

    @Test
    void neverOutgrowsItsColumn() {
        assertThat(TitleKey.of("\uFDFA".repeat(500))).hasSize(500);
    }

    @Test
    void isEmptyWhereThereIsNothingToRead() {
        assertThat(TitleKey.of("!?")).isEmpty();
    }
}
