package org.colophon.storefront.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationDateTests {

    @ParameterizedTest
    @CsvSource({"2022,2022", "2022-01,January 2022", "2022-01-02,2 January 2022"})
    void isAsExactAsItIsKnown(String date, String words) {
        assertThat(PublicationDate.inWords(date)).isEqualTo(words);
    }
}
