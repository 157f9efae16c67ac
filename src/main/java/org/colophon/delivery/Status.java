package org.colophon.delivery;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the delivery of events stands.
 *
 * @param open publications that have still to be handled
 * @param dead publications given up, which wait for a person
 * @param oldestSeconds how long the oldest open one has waited
 */
record Status(long open, long dead, long oldestSeconds) {

    static Status of(long open, long dead, @Nullable Timestamp oldest) {
        var waited = oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), Instant.now());
        return new Status(open, dead, Math.max(0, waited.toSeconds()));
    }
}
