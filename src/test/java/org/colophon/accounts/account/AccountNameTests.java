package org.colophon.accounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTests {

    @Test
    void isTheSameInUpperAndLowerCase() {
        assertThat(new AccountName("Ada.Lovelace@Example.org")).isEqualTo(new AccountName("ada.lovelace@example.org"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", ".hidden", "line\nbreak", "nul\0", "é", "a/b", "me", "Events"})
    void refusesWhatWouldNeedCareElsewhere(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AccountName(value));
        assertThat(AccountName.typed(value)).isEmpty();
    }

    @Test
    void hasUpToAHundredCharacters() {
        assertThat(AccountName.typed("a".repeat(100))).isPresent();
        assertThat(AccountName.typed("a".repeat(101))).isEmpty();
    }

    @Test
    void forgivesSpacesAroundWhatIsTyped() {
        assertThat(AccountName.typed("meg")).isPresent();
        assertThat(AccountName.typed(" admin ")).contains(new AccountName("admin"));
    }
}
