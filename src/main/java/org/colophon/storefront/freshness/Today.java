package org.colophon.storefront.freshness;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The day on which a page is made, where the publisher is. */
@Component
public class Today {

    private final Clock clock;

    Today(@Value("${colophon.time-zone:}") String zone, ObjectProvider<Clock> clock) {
        this.clock = clock.getIfAvailable(Clock::systemUTC)
                .withZone(zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone));
    }

    public LocalDate date() {
        return LocalDate.now(clock);
    }
}
