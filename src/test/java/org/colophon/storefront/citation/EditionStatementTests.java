package org.colophon.storefront.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionStatementTests {

    @ParameterizedTest
    @CsvSource({
        "2nd Edition, 2nd",
        "Second edition, 2nd",
        "3, 3rd",
        "1st ed., 1st",
        "11th edition, 11th",
        "21. edition, 21st",
        "112, 112th",
        "Tenth Edition, 10th",
        "Revised edition, Revised edition",
        "2nd revised edition, 2nd revised edition",
        "2022 edition, 2022 edition",
        "Final edition, Final edition"
    })
    void shortensANumberAndKeepsTheRest(String printed, String shortened) {
        assertThat(EditionStatement.shortened(printed)).isEqualTo(shortened);
    }
}
