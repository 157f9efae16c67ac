package org.colophon.recommendations.observation;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a publisher may set about readings.
 *
 * @param period for how long a reader keeps the same key, in whole days
 * @param kept for how long a reading is kept at most, in whole periods
 * @param most how many are kept in memory; ten bytes each
 * @param perHour how often in an hour a reader can come to another book or an eighth further in one: more is a program
 */
@ConfigurationProperties("colophon.readings")
record ReadingSettings(
        @DefaultValue("90d") Duration period,
        @DefaultValue("360d") Duration kept,
        @DefaultValue("20000000") long most,
        @DefaultValue("120") int perHour) {

    static final ReadingSettings DEFAULTS =
            new ReadingSettings(Duration.ofDays(90), Duration.ofDays(360), 20_000_000, 120);

    private static final int LAST_PERIOD = (1 << 16) - 1;

    /** @throws IllegalArgumentException when a value makes no sense */
    ReadingSettings {
        require(period.toDays() >= 1 && Duration.ofDays(period.toDays()).equals(period), "A period is whole days");
        require(kept.compareTo(period) >= 0, "Readings are kept for one period at least");
        require(most > 0 && perHour > 0, "Readings are limited to at least one");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** The number of the period that a time is in, counted from 1970. */
    int periodAt(Instant time) {
        return (int) Math.min(LAST_PERIOD, Duration.between(Instant.EPOCH, time).toDays() / period.toDays());
    }

    /** The oldest period none of whose readings has been kept for too long. */
    int oldestPeriodAt(Instant time) {
        return periodAt(time) - (int) (kept.toDays() / period.toDays()) + 1;
    }
}
