package org.colophon.delivery;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How often and how soon a delivery is tried again. */
final class Retries {

    /** After so many failed deliveries a publication is given up and waits for a person. */
    static final int MOST_ATTEMPTS = 8;

    /** How long a begun delivery is left alone before it counts as lost with the instance that began it. */
    static final Duration LEASE = Duration.ofSeconds(30);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private Retries() {}

    /** Twice as long each time, and up to half as long again so that failures of one cause do not return together. */
    static Duration pauseAfter(int attempts) {
        var doubled = Duration.ofMillis(500L << Math.min(attempts, 20));
        var pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        return pause.plusMillis(ThreadLocalRandom.current().nextLong(pause.toMillis() / 2));
    }
}
