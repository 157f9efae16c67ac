package org.colophon.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;

/** An event that one listener has still to handle, as read from the table. */
final class Publication implements TargetEventPublication {

    private final UUID id;
    private final PublicationTargetIdentifier listener;
    private final Object event;
    private final Instant publishedAt;
    private final int attempts;
    private @Nullable Instant completedAt;

    Publication(UUID id, String listener, Object event, Instant publishedAt, int attempts) {
        this.id = id;
        this.listener = PublicationTargetIdentifier.of(listener);
        this.event = event;
        this.publishedAt = publishedAt;
        this.attempts = attempts;
    }

    @Override
    public UUID getIdentifier() {
        return id;
    }

    @Override
    public Object getEvent() {
        return event;
    }

    @Override
    public PublicationTargetIdentifier getTargetIdentifier() {
        return listener;
    }

    @Override
    public Instant getPublicationDate() {
        return publishedAt;
    }

    @Override
    public Optional<Instant> getCompletionDate() {
        return Optional.ofNullable(completedAt);
    }

    @Override
    public void markCompleted(Instant instant) {
        completedAt = instant;
    }

    @Override
    public Status getStatus() {
        return completedAt == null ? Status.RESUBMITTED : Status.COMPLETED;
    }

    @Override
    public @Nullable Instant getLastResubmissionDate() {
        return null;
    }

    @Override
    public int getCompletionAttempts() {
        return attempts;
    }
}
