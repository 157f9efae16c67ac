package org.colophon.catalog.book;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a book is in its life, and what it may become from there.
 *
 * @param withdrawnBecause in the editor's words, while it is withdrawn
 * @param publishAt while it is scheduled
 */
record Lifecycle(
        BookStatus status,
        @Nullable String withdrawnBecause,
        @Nullable Instant publishAt) {

    static final Lifecycle DRAFT = new Lifecycle(BookStatus.DRAFT, null, null);

    private static final Lifecycle PUBLISHED = new Lifecycle(BookStatus.PUBLISHED, null, null);
    private static final int MAX_REASON = 500;

    boolean isPublished() {
        return status == BookStatus.PUBLISHED;
    }

    /** No reader has seen it. */
    boolean isUnseen() {
        return status == BookStatus.DRAFT || status == BookStatus.SCHEDULED;
    }

    Lifecycle published() {
        return PUBLISHED;
    }

    /** @throws TransitionRefused when it is no draft */
    Lifecycle scheduledFor(Instant at) {
        if (!isUnseen()) {
            throw new TransitionRefused("Only a draft can be scheduled", status);
        }
        return new Lifecycle(BookStatus.SCHEDULED, null, at);
    }

    /** @throws TransitionRefused when it is not scheduled */
    Lifecycle unscheduled() {
        if (status != BookStatus.SCHEDULED) {
            throw new TransitionRefused("Only a scheduled book can be taken from the schedule", status);
        }
        return DRAFT;
    }

    /**
     * @param reason 1 to 500 characters
     * @throws TransitionRefused when it is not published
     */
    Lifecycle withdrawn(String reason) {
        if (!isPublished()) {
            throw new TransitionRefused("Only a published book can be withdrawn", status);
        }
        var words = reason.strip();
        if (words.isEmpty() || words.length() > MAX_REASON) {
            throw new IllegalArgumentException("A reason has 1 to %d characters".formatted(MAX_REASON));
        }
        return new Lifecycle(BookStatus.WITHDRAWN, words, null);
    }
}
