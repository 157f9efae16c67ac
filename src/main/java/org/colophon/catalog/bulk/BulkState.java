package org.colophon.catalog.bulk;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a change of many books is. */
public enum BulkState {
    PREVIEWING(null),
    PREVIEWED(null),
    APPLYING(Outcome.CHANGING),
    APPLIED(null),
    UNDOING(Outcome.APPLIED),
    UNDONE(null),
    /** A step stopped before its end, and will not go on. */
    FAILED(null);

    private final @Nullable Outcome pending;

    BulkState(@Nullable Outcome pending) {
        this.pending = pending;
    }

    /** As people and documents write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Is there a job under way? */
    boolean isRunning() {
        return this == PREVIEWING || this == APPLYING || this == UNDOING;
    }

    /** What follows when the job has come to its end. */
    BulkState completed() {
        return switch (this) {
            case PREVIEWING -> PREVIEWED;
            case APPLYING -> APPLIED;
            case UNDOING -> UNDONE;
            default -> this;
        };
    }

    /** The outcome of the books that the job goes through; null when it goes through no books that were looked at. */
    @Nullable Outcome pending() {
        return pending;
    }
}
