package org.colophon.accounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTests {

    private static final AccountName OWNER = new AccountName("ada.lovelace");

    @ParameterizedTest
    @ValueSource(strings = {"twelve chars", "correct horse battery staple", "パスワードは長いほど良いのだ"})
    void takesAnyKindOfCharacters(String text) {
        assertThat(new NewPassword(OWNER, text).text()).isEqualTo(text);
    }

    @Test
    void holdsExactlyWhatBcryptReads() {
        var longest = "abcdefgh".repeat(9);

        assertThat(new NewPassword(OWNER, longest).text()).hasSize(72);
        refuses(longest + "i", "It is longer than 72 bytes.");
        refuses("äöüßéèàê".repeat(5), "It is longer than 72 bytes.");
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, It needs 12 characters.",
        "Ada.Lovelace, It is the name of the account.",
        "ada.lovelaceADA.LOVELACE, It is the name of the account.",
        "Password1234, It is among the first that are guessed.",
        "abababababab, It is among the first that are guessed."
    })
    void refusesWhatIsGuessed(String text, String reason) {
        refuses(text, reason);
    }

    @Test
    void givesAllReasonsAtOnce() {
        refuses("aaa", "It needs 12 characters.", "It is among the first that are guessed.");
    }

    @Test
    void isNotWrittenOut() {
        assertThat(new NewPassword(OWNER, "not for the log").toString()).doesNotContain("not for the log");
    }

    private static void refuses(String text, String... reasons) {
        assertThatExceptionOfType(PasswordRefused.class)
                .isThrownBy(() -> new NewPassword(OWNER, text))
                .extracting(PasswordRefused::reasons, InstanceOfAssertFactories.list(String.class))
                .containsExactly(reasons);
    }
}
