package org.colophon.delivery;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been published and not yet been delivered. */
@Component
public class Backlog {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final JdbcClient jdbc;

    Backlog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets the caller go on as soon as fewer than the given number of first deliveries are open, and after half a minute in
     * any case. Work that publishes thousands of events calls it now and then, so that nobody else's event stands behind all
     * of them.
     *
     * @param open more than 0
     */
    public void awaitBelow(int open) {
        var end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (firstDeliveries(open) >= open && System.nanoTime() < end) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private int firstDeliveries(int most) {
        return jdbc.sql("""
                        select count(*) from
                          (select 1 from event_publication where attempts = 1 and due_at is not null
                           fetch first ? rows only) as open""").param(most).query(Integer.class).single();
    }

    /** How things stand now. */
    Status status() {
        return jdbc.sql("""
                        select count(due_at) as open, count(*) - count(due_at) as dead,
                          min(case when due_at is not null then publication_date end) as oldest
                        from event_publication""")
                .query((result, number) ->
                        Status.of(result.getLong("open"), result.getLong("dead"), result.getTimestamp("oldest")))
                .single();
    }
}
