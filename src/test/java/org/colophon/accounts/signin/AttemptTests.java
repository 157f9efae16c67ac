package org.colophon.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

class AttemptTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2::ffff, 20010db800010002/64",
        "fe80::1%eth0, fe80000000000000/64",
        "::ffff:192.0.2.7, 192.0.2.7",
        "unknown, ?"
    })
    void countsByWhatOneGuesserCommands(String address, String source) {
        assertThat(Attempt.of(by("ada", new WebAuthenticationDetails(address, null)))
                        .source())
                .isEqualTo(source);
    }

    @Test
    void countsANameTogetherInWhateverCase() {
        assertThat(Attempt.of(by(" ADA ", null))).isEqualTo(Attempt.of(by("ada", null)));
    }

    @Test
    void neverCarriesALineBreakIntoTheLog() {
        assertThat(Attempt.of(by("ada\r\nforged", null)).name()).isEqualTo("?");
    }

    private static TestingAuthenticationToken by(String name, @Nullable Object details) {
        var token = new TestingAuthenticationToken(name, "secret");
        token.setDetails(details);
        return token;
    }
}
