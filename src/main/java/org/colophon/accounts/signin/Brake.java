package org.colophon.accounts.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AccountStatusException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down. It counts the failures of each name from each source, and of each source whatever the name, and never
 * those of a name alone: nobody locks the owner of an account out from another address (ASVS 5.0, 6.1.1 and 6.3.1). It
 * forgets after 15 minutes without a failure. Kept by each instance for itself.
 */
@Component
final class Brake {

    static final int ALLOWED_OF_A_NAME = 5;

    /** More than for one name, since an office or a school has one address for all its people. */
    static final int ALLOWED_OF_A_SOURCE = 20;

    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 100_000;

    private final InstantSource clock;
    private final Cache<Attempt, Failures> ofNames;
    private final Cache<String, Failures> ofSources;
    private final Lock[] turns = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

    @Autowired
    Brake(ObjectProvider<Clock> clock) {
        this(clock.getIfAvailable(Clock::systemUTC));
    }

    Brake(InstantSource clock) {
        this.clock = clock;
        this.ofNames = memory();
        this.ofSources = memory();
    }

    /**
     * Has the password checked, unless it is too early. Attempts from one source take turns, so that a thousand at once are
     * counted like a thousand one by one.
     *
     * @throws TooManyAttempts when it is too early
     */
    <T> T check(Attempt attempt, Supplier<T> password) {
        var turn = turns[Math.floorMod(attempt.source().hashCode(), turns.length)];
        turn.lock();
        try {
            refuseWhenTooEarly(attempt);
            var proven = password.get();
            ofNames.invalidate(attempt);
            return proven;
        } catch (BadCredentialsException | AccountStatusException e) {
            count(attempt);
            throw e;
        } finally {
            turn.unlock();
        }
    }

    private void refuseWhenTooEarly(Attempt attempt) {
        var now = clock.instant();
        var ofName = known(ofNames.getIfPresent(attempt)).pause(ALLOWED_OF_A_NAME, now);
        var ofSource = known(ofSources.getIfPresent(attempt.source())).pause(ALLOWED_OF_A_SOURCE, now);
        var pause = ofName.compareTo(ofSource) > 0 ? ofName : ofSource;
        if (pause.isPositive()) {
            throw new TooManyAttempts(pause);
        }
    }

    private void count(Attempt attempt) {
        var now = clock.instant();
        ofNames.asMap().compute(attempt, (key, failures) -> known(failures).another(now));
        ofSources
                .asMap()
                .compute(attempt.source(), (key, failures) -> known(failures).another(now));
    }

    private static Failures known(@Nullable Failures failures) {
        return failures == null ? Failures.NONE : failures;
    }

    private <K> Cache<K, Failures> memory() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_REMEMBERED)
                .expireAfterWrite(MEMORY)
                .ticker(() -> ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant()))
                .build();
    }
}
