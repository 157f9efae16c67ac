package org.colophon.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTests {

    @ParameterizedTest
    @CsvSource({
        "9780306406157, 9780306406157",
        "978-0-306-40615-7, 9780306406157",
        "978 0 306 40615 7, 9780306406157",
        "978\u20110\u2011306\u201140615\u20117, 9780306406157",
        "9791090636071, 9791090636071",
        "0-306-40615-2, 9780306406157",
        "080442957X, 9780804429573",
        "080442957x, 9780804429573",
        "133046192, 9780133046199"
    })
    void readsWhatPeopleAndListsWrite(String written, String digits) {
        assertThat(Isbn.of(written)).hasToString(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "978",
                "9780306406150",
                "9770306406157",
                "0306406153",
                "030640615X",
                "X306406152",
                "133046193",
                "97803064061577",
                "978030640615X",
                "٩٧٨٠٣٠٦٤٠٦١٥٧"
            })
    void refusesWhatIsNoIsbn(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Isbn.of(written)).withMessageContaining(written);
    }

    @Test
    void saysWhatTheCheckDigitWouldBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Isbn.of("9780306406158"))
                .withMessage("\"9780306406158\" is no ISBN: the check digit would be 7");
    }
}
