package org.colophon.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class RememberingPasswordEncoderTests {

    private final AtomicInteger checks = new AtomicInteger();
    private final PasswordEncoder encoder = new RememberingPasswordEncoder(new Counting());

    @Test
    void checksARightPasswordOnce() {
        var hash = encoder.encode("right");

        assertThat(encoder.matches("right", hash)).isTrue();
        assertThat(encoder.matches("right", hash)).isTrue();
        assertThat(checks).hasValue(1);
    }

    @Test
    void checksAWrongPasswordEachTime() {
        var hash = encoder.encode("right");

        assertThat(encoder.matches("wrong", hash)).isFalse();
        assertThat(encoder.matches("wrong", hash)).isFalse();
        assertThat(checks).hasValue(2);
    }

    @Test
    void remembersNothingOfAPasswordThatWasChanged() {
        assertThat(encoder.matches("right", encoder.encode("right"))).isTrue();

        assertThat(encoder.matches("right", encoder.encode("other"))).isFalse();
    }

    @Test
    void refusesWhatOnlyBeginsLikeTheRightOne() {
        var longest = "abcdefgh".repeat(9);

        assertThat(encoder.matches(longest + "i", encoder.encode(longest))).isFalse();
    }

    @Test
    void hashesWithBcrypt() {
        assertThat(new RememberingPasswordEncoder().encode("right")).startsWith("{bcrypt}$2a$10$");
    }

    private final class Counting implements PasswordEncoder {

        private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(4);

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return bcrypt.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            checks.incrementAndGet();
            return bcrypt.matches(password, hash);
        }
    }
}
