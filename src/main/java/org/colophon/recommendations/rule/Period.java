package org.colophon.recommendations.rule;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a rule holds: from its beginning on, and no longer at its end.
 *
 * @param from null when it has always held
 * @param until null when it holds for good
 */
public record Period(@Nullable Instant from, @Nullable Instant until) {

    public static final Period ALWAYS = new Period(null, null);

    /** @throws IllegalArgumentException when it ends before it begins */
    public Period {
        if (!isSound(from, until)) {
            throw new IllegalArgumentException("A period ends after it begins");
        }
    }

    static boolean isSound(@Nullable Instant from, @Nullable Instant until) {
        return from == null || until == null || from.isBefore(until);
    }

    public boolean includes(Instant moment) {
        return (from == null || !moment.isBefore(from)) && (until == null || moment.isBefore(until));
    }

    /** Is there a moment that both include? */
    public boolean overlaps(Period other) {
        return isSound(from, other.until) && isSound(other.from, until);
    }

    /** The moments at which a rule with this period begins or ceases to hold. */
    public Stream<Instant> turns() {
        return Stream.of(from, until).filter(Objects::nonNull);
    }
}
