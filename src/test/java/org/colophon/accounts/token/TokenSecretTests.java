package org.colophon.accounts.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.accounts.account.AccountId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecretTests {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void isABrandAnd256BitsOfChance() {
        assertThat(Stream.generate(TokenSecret::create).limit(1_000).map(TokenSecret::reveal))
                .allMatch(it -> it.matches("colophon_[A-Za-z0-9_-]{43}"))
                .doesNotHaveDuplicates();
    }

    /** The digest was computed by sha256sum. */
    @Test
    void isFoundByItsSha256() {
        var secret = TokenSecret.read("colophon_" + "A".repeat(43)).orElseThrow();

        assertThat(secret.hash()).isEqualTo("5c3ae76c0453ddc2474441624ac5045ac04b848289b7fab75845cc8920194b1e");
        assertThat(secret.prefix()).isEqualTo("AAAAAAAA");
    }

    @Test
    void isNeverPrintedByMistake() {
        var secret = TokenSecret.create();

        assertThat(secret.toString()).doesNotContain(secret.reveal()).hasSize(18);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "colophon_", "colophon_short", "other_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void refusesWhatIsNoToken(String text) {
        assertThat(TokenSecret.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\tb"})
    void isCalledSomethingReadable(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenName(name));
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenName("x".repeat(61)));
        assertThat(new TokenName(" nightly import ")).hasToString("nightly import");
    }

    @Test
    void isUsableUntilTheInstantThatItExpires() {
        var token = expiring(NOW.plusSeconds(1));

        assertThat(token.isUsable(NOW)).isTrue();
        assertThat(token.isUsable(NOW.plusSeconds(1))).isFalse();
        assertThat(expiring(null).isUsable(NOW.plus(Duration.ofDays(9_999)))).isTrue();
        assertThat(expiring(null).isUseNews(NOW)).isTrue();
    }

    private static ApiToken expiring(@Nullable Instant expiry) {
        return ApiToken.of(TokenSecret.create(), new AccountId(UUID.randomUUID()), new TokenName("x"), expiry, NOW);
    }
}
