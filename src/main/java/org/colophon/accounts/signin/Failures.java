package org.colophon.accounts.signin;

import java.time.Duration;
import java.time.Instant;

/**
 * Attempts that failed, one after the other.
 *
 * @param last when the latest of them failed
 */
record Failures(int count, Instant last) {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 9;

    static final Failures NONE = new Failures(0, Instant.EPOCH);

    Failures another(Instant now) {
        return new Failures(count + 1, now);
    }

    /** How long to wait from now: nothing up to a number of failures, then 1 s, 2 s, 4 s … up to 5 minutes after the last. */
    Duration pause(int allowed, Instant now) {
        if (count < allowed) {
            return Duration.ZERO;
        }
        var doubled = Duration.ofSeconds(1L << Math.min(count - allowed, DOUBLINGS));
        var pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        var rest = Duration.between(now, last.plus(pause));
        return rest.isNegative() ? Duration.ZERO : rest;
    }
}
