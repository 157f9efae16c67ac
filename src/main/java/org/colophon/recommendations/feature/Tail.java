package org.colophon.recommendations.feature;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How far one has followed changes in the database. For one thread.
 *
 * <p>A change becomes visible when its transaction commits but bears the time when that began, so each look goes back some
 * seconds behind the latest change seen. A transaction that took even longer is found by the look at everything, once a minute.
 */
public final class Tail {

    private static final Duration OVERLAP = Duration.ofSeconds(5);
    private static final Duration BETWEEN_FULL_LOOKS = Duration.ofMinutes(1);

    private final InstantSource clock;
    private Instant latest = Instant.EPOCH;
    private Instant lastFullLook = Instant.EPOCH;

    public Tail(InstantSource clock) {
        this.clock = clock;
    }

    /** Since when to look for changes now. */
    public Instant since() {
        var now = clock.instant();
        if (now.isBefore(lastFullLook.plus(BETWEEN_FULL_LOOKS))) {
            return latest.minus(OVERLAP);
        }
        lastFullLook = now;
        return Instant.EPOCH;
    }

    /** A change of that time has been seen. */
    public void note(Instant at) {
        latest = at.isAfter(latest) ? at : latest;
    }
}
