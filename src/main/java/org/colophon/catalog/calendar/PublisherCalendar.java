package org.colophon.catalog.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The calendar on the publisher's wall: all days and hours of the catalogue are meant in its time zone. */
@Component
public class PublisherCalendar {

    private final ZoneId zone;
    private final Clock clock;

    /** @param zone an IANA name such as {@code Europe/Berlin}; empty for the machine's own */
    PublisherCalendar(@Value("${colophon.time-zone:}") String zone, ObjectProvider<Clock> clock) {
        this.zone = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    public LocalDate today() {
        return dayOf(now());
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** An hour that a change to summer time leaves out is taken for the one after; one that comes twice, for the first. */
    public Instant instantOf(LocalDateTime wallTime) {
        return wallTime.atZone(zone).toInstant();
    }
}
