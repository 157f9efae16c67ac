package org.colophon.recommendations.announcement;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.colophon.recommendations.related.CurrentIndex;
import org.colophon.recommendations.related.RelatedIndex;
import org.jspecify.annotations.Nullable;

/**
 * Decides when to announce changed lists: once the books have come to rest, for one book changes the lists of many, and at
 * times also while they do not. An instance that starts sweeps once without need, and with several instances each may follow
 * the other with a sweep that finds nothing: what was announced is in the database.
 */
class Announcements {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final CurrentIndex current;
    private final Sweep sweep;
    private final InstantSource clock;
    private @Nullable RelatedIndex seen;
    private @Nullable RelatedIndex swept;
    private Instant lastSweep;

    Announcements(CurrentIndex current, Sweep sweep, InstantSource clock) {
        this.current = current;
        this.sweep = sweep;
        this.clock = clock;
        lastSweep = clock.instant();
    }

    /** Called again and again; announces when the books are as they were at the last call, or have not been for long. */
    synchronized void announceWhenAtRest() {
        var index = current.get();
        boolean atRest = index == seen;
        seen = index;
        if (index != swept && (atRest || clock.instant().isAfter(lastSweep.plus(LONGEST_WAIT)))) {
            sweep.over(index);
            swept = index;
            lastSweep = clock.instant();
        }
    }
}
