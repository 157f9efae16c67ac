package org.colophon.catalog.history;

import java.util.Locale;

/** What was done to a book. */
public enum Act {
    DRAFTED,
    REVISED,
    /** An unfinished revision was thrown away. */
    DISCARDED,
    /** It was described again as it had been once. */
    RESTORED,
    SCHEDULED,
    UNSCHEDULED,
    PUBLISHED,
    WITHDRAWN,
    IMPORTED,
    /** It was changed along with many others. */
    CHANGED_IN_BULK,
    /** Fields were locked against imports, or unlocked. */
    LOCKED;

    /** As people and documents write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
