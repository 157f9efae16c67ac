package org.colophon.catalog.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.colophon.catalog.subject.ForeignSubject.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignSubjectTests {

    @ParameterizedTest
    @CsvSource({"BISAC, COM051000", "BIC, UMZ", "BIC, U", "BIC, YQCS5", "BIC, ABCDEFGH12"})
    void keepsACodeAsItIsGiven(Scheme scheme, String code) {
        assertThat(new ForeignSubject(scheme, code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "BISAC, COM05100",
        "BISAC, COM0510000",
        "BISAC, com051000",
        "BISAC, COMP51000",
        "BISAC, ''",
        "BIC, ''",
        "BIC, 1DBK",
        "BIC, umz",
        "BIC, UM-Z",
        "BIC, ABCDEFGHI12"
    })
    void refusesWhatHasNotTheFormOfTheScheme(Scheme scheme, String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ForeignSubject(scheme, code))
                .withMessageStartingWith("\"%s\" is no %s code: it has".formatted(code, scheme));
    }

    @Test
    void namesItsSchemeAsOnixDoes() {
        assertThat(Scheme.BISAC.code()).isEqualTo("10");
        assertThat(Scheme.BIC.code()).isEqualTo("12");
    }
}
