package org.colophon.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Repository;

/**
 * The record of what must be delivered, kept in the database for Spring Modulith's event registry. It differs from the stock
 * one in how lost publications are found again: {@link #findFailedPublications} claims what it returns, one row at a time by
 * compare-and-set, so that two instances never take the same one, and a row that cannot be read harms no other.
 */
@Repository
class Publications implements EventPublicationRepository {

    private static final Logger log = LoggerFactory.getLogger(Publications.class);

    /** Callers that list what is open do so for a log. */
    private static final int LISTED = 100;

    private static final String COLUMNS =
            "select id, listener_id, event_type, serialized_event, publication_date, attempts from event_publication ";

    private final JdbcClient jdbc;
    private final EventSerializer serializer;
    private final EventTypes types;

    Publications(JdbcClient jdbc, EventSerializer serializer, EventTypes types) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.types = types;
    }

    @Override
    public TargetEventPublication create(TargetEventPublication publication) {
        jdbc.sql("""
                insert into event_publication
                  (id, listener_id, event_type, serialized_event, publication_date, attempts, due_at)
                values (?, ?, ?, ?, ?, 1, current_timestamp + cast(? as integer) * interval '1' second)""")
                .params(
                        publication.getIdentifier(),
                        publication.getTargetIdentifier().getValue(),
                        publication.getEvent().getClass().getName(),
                        serialized(publication.getEvent()),
                        Timestamp.from(publication.getPublicationDate()),
                        Retries.LEASE.toSeconds())
                .update();
        return publication;
    }

    @Override
    public void markCompleted(UUID id, Instant completedAt) {
        jdbc.sql("delete from event_publication where id = ?").param(id).update();
    }

    @Override
    public void markCompleted(Object event, PublicationTargetIdentifier listener, Instant completedAt) {
        findIncompletePublicationsByEventAndTargetIdentifier(event, listener)
                .ifPresent(it -> markCompleted(it.getIdentifier(), completedAt));
    }

    /** Lets the publication rest, longer each time, or gives it up after the last attempt. */
    @Override
    public void markFailed(UUID id) {
        var attempts = jdbc.sql("select attempts from event_publication where id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .orElse(0);
        if (attempts >= Retries.MOST_ATTEMPTS) {
            giveUp(id);
        } else {
            jdbc.sql("""
                    update event_publication set due_at = current_timestamp + cast(? as integer) * interval '0.001' second
                    where id = ? and attempts = ?""")
                    .params(Retries.pauseAfter(attempts).toMillis(), id, attempts)
                    .update();
        }
    }

    /** The claim has been made by {@link #findFailedPublications}. */
    @Override
    public boolean markResubmitted(UUID id, Instant resubmittedAt) {
        return true;
    }

    /** Claims the publications that are due, the longest waiting first: each gets a new lease, and counts as begun once more. */
    @Override
    public List<TargetEventPublication> findFailedPublications(FailedCriteria criteria) {
        return jdbc
                .sql(COLUMNS + "where due_at <= current_timestamp order by due_at fetch first ? rows only")
                .param(criteria.getMaxItemsToRead())
                .query(Publications::row)
                .list()
                .stream()
                .filter(this::claim)
                .flatMap(row -> read(row).stream())
                .toList();
    }

    private boolean claim(Row row) {
        return jdbc.sql("""
                        update event_publication
                        set attempts = attempts + 1, due_at = current_timestamp + cast(? as integer) * interval '1' second
                        where id = ? and attempts = ? and due_at <= current_timestamp""")
                        .params(Retries.LEASE.toSeconds(), row.id, row.attempts)
                        .update()
                == 1;
    }

    /** At most {@value #LISTED}, the oldest first. */
    @Override
    public List<TargetEventPublication> findIncompletePublications() {
        return findIncompletePublicationsPublishedBefore(Instant.now().plusSeconds(1));
    }

    @Override
    public List<TargetEventPublication> findIncompletePublicationsPublishedBefore(Instant instant) {
        return jdbc
                .sql(COLUMNS + "where publication_date < ? order by publication_date fetch first ? rows only")
                .params(Timestamp.from(instant), LISTED)
                .query(Publications::row)
                .list()
                .stream()
                .flatMap(row -> read(row).stream())
                .toList();
    }

    @Override
    public Optional<TargetEventPublication> findIncompletePublicationsByEventAndTargetIdentifier(
            Object event, PublicationTargetIdentifier listener) {
        return jdbc
                .sql(COLUMNS + "where listener_id = ? and event_type = ? order by publication_date")
                .params(listener.getValue(), event.getClass().getName())
                .query(Publications::row)
                .list()
                .stream()
                .filter(row -> row.event.equals(serialized(event)))
                .findFirst()
                .flatMap(this::read);
    }

    @Override
    public void deletePublications(List<UUID> ids) {
        ids.forEach(id -> markCompleted(id, Instant.now()));
    }

    /** Does nothing: what is completed is gone. */
    @Override
    public void deleteCompletedPublications() {}

    /** Does nothing: what is completed is gone. */
    @Override
    public void deleteCompletedPublicationsBefore(Instant instant) {}

    private Optional<TargetEventPublication> read(Row row) {
        try {
            var event = serializer.deserialize(row.event, types.named(row.type));
            return Optional.of(new Publication(row.id, row.listener, event, row.publishedAt, row.attempts));
        } catch (RuntimeException e) {
            log.error("Publication {} of a {} to {} cannot be read and is given up", row.id, row.type, row.listener, e);
            giveUp(row.id);
            return Optional.empty();
        }
    }

    private void giveUp(UUID id) {
        log.error("Publication {} is given up; it stays in the table event_publication with no due_at", id);
        jdbc.sql("update event_publication set due_at = null where id = ?")
                .param(id)
                .update();
    }

    private String serialized(Object event) {
        return serializer.serialize(event).toString();
    }

    private static Row row(ResultSet result, int number) throws SQLException {
        return new Row(
                result.getObject("id", UUID.class),
                result.getString("listener_id"),
                result.getString("event_type"),
                result.getString("serialized_event"),
                result.getTimestamp("publication_date").toInstant(),
                result.getInt("attempts"));
    }

    private record Row(UUID id, String listener, String type, String event, Instant publishedAt, int attempts) {}
}
