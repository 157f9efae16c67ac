package org.colophon.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;

class BrakeTests {

    private static final Attempt ADA = new Attempt("ada", "192.0.2.1");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
    private final AtomicInteger checks = new AtomicInteger();
    private final Brake brake = new Brake(now::get);

    @Test
    void refusesTheSixthAttemptWithoutLookingAtThePassword() {
        fail(ADA, 5);

        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> brake.check(ADA, () -> "right"));
        assertThat(checks).hasValue(5);
    }

    @Test
    void waitsTwiceAsLongAfterEachFurtherFailureUpToFiveMinutes() {
        var pauses = new ArrayList<Long>();
        fail(ADA, 5);
        for (var i = 0; i < 11; i++) {
            var seconds = pause(ADA);
            pauses.add(seconds);
            pass(Duration.ofSeconds(seconds));
            fail(ADA, 1);
        }

        assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L);
    }

    @Test
    void isOpenAgainWhenThePauseIsOver() {
        fail(ADA, 5);
        pass(Duration.ofMillis(999));
        assertThat(pause(ADA)).isEqualTo(1);

        pass(Duration.ofMillis(1));
        assertThat(brake.check(ADA, () -> "right")).isEqualTo("right");
    }

    @Test
    void beginsAnewAfterASuccess() {
        fail(ADA, 4);
        brake.check(ADA, () -> "right");

        fail(ADA, 5);
        assertThat(checks).hasValue(9);
    }

    @Test
    void forgetsAfterAQuarterOfAnHourWithoutFailure() {
        fail(ADA, 4);
        pass(Duration.ofMinutes(15));

        fail(ADA, 5);
        assertThat(checks).hasValue(9);
    }

    @Test
    void doesNotLockTheOwnerOutFromAnotherAddress() {
        fail(ADA, 5);

        assertThat(brake.check(new Attempt("ada", "192.0.2.2"), () -> "right")).isEqualTo("right");
    }

    @Test
    void refusesASourceThatTriesManyNames() {
        for (var i = 0; i < 20; i++) {
            fail(new Attempt("name" + i, "192.0.2.1"), 1);
        }

        assertThat(pause(new Attempt("fresh", "192.0.2.1"))).isEqualTo(1);
        assertThat(brake.check(new Attempt("fresh", "192.0.2.2"), () -> "right"))
                .isEqualTo("right");
    }

    @Test
    void doesNotPardonASourceForOneSuccess() {
        for (var i = 0; i < 19; i++) {
            fail(new Attempt("name" + i, "192.0.2.1"), 1);
        }
        brake.check(new Attempt("own", "192.0.2.1"), () -> "right");
        fail(new Attempt("name19", "192.0.2.1"), 1);

        assertThat(pause(ADA)).isEqualTo(1);
    }

    @Test
    void doesNotCountWhatIsNotTheCallersFault() {
        for (var i = 0; i < 6; i++) {
            assertThatExceptionOfType(AuthenticationServiceException.class)
                    .isThrownBy(() -> brake.check(ADA, () -> {
                        throw new AuthenticationServiceException("The database is away");
                    }));
        }
    }

    @Test
    void countsAttemptsAtTheSameTimeLikeOneByOne() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(Collections.nCopies(200, () -> brake.check(ADA, this::wrong)));
        }

        assertThat(checks).hasValue(5);
    }

    private void fail(Attempt attempt, int times) {
        for (var i = 0; i < times; i++) {
            assertThatExceptionOfType(BadCredentialsException.class)
                    .isThrownBy(() -> brake.check(attempt, this::wrong));
        }
    }

    private long pause(Attempt attempt) {
        return catchThrowableOfType(TooManyAttempts.class, () -> brake.check(attempt, this::wrong))
                .seconds();
    }

    private void pass(Duration time) {
        now.updateAndGet(it -> it.plus(time));
    }

    private String wrong() {
        checks.incrementAndGet();
        throw new BadCredentialsException("wrong");
    }
}
