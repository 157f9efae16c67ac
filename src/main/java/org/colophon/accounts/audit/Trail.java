package org.colophon.accounts.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;

/** The audit trail: lines are added and, when they are old, forgotten, but never changed. */
@Repository
public class Trail {

    static final Duration KEPT = Duration.ofDays(180);

    private static final int MAX_DETAIL = 1_000;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Trail(JdbcClient jdbc, ObjectProvider<Clock> clock) {
        this.jdbc = jdbc;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @EventListener
    void add(AccountEvent event) {
        jdbc.sql("""
                        insert into account_event (id, at, actor, account, what, detail)
                        values (:id, :at, :actor, :account, :what, :detail)""")
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("at", at(clock.instant()))
                .param("actor", actor())
                .param("account", event.account())
                .param("what", event.what().name())
                .param("detail", cut(event.detail()))
                .update();
    }

    /**
     * The newest first.
     *
     * @param account whose; null for all
     * @param after the line that the page begins after; null for the first page
     */
    public List<Entry> newest(@Nullable String account, @Nullable UUID after, int limit) {
        return jdbc.sql("""
                        select id, at, actor, account, what, detail from account_event
                        where (cast(:account as varchar) is null or account = :account)
                          and (cast(:after as uuid) is null or id < :after)
                        order by id desc
                        fetch first :limit rows only""")
                .param("account", account)
                .param("after", after)
                .param("limit", limit)
                .query((row, index) -> new Entry(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("account"),
                        AccountEvent.What.valueOf(row.getString("what")),
                        row.getString("detail")))
                .list();
    }

    /** Forgets what is older than half a year. */
    void forget() {
        jdbc.sql("delete from account_event where at < :limit")
                .param("limit", at(clock.instant().minus(KEPT)))
                .update();
    }

    private static @Nullable String actor() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(it -> !(it instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName)
                .orElse(null);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String cut(String detail) {
        return detail.length() <= MAX_DETAIL ? detail : detail.substring(0, MAX_DETAIL - 1) + "…";
    }
}
