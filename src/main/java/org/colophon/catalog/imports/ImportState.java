package org.colophon.catalog.imports;

import java.util.Locale;

/** How far an import is. */
public enum ImportState {
    QUEUED,
    RUNNING,
    /** Every record has been looked at. */
    COMPLETED,
    /** It stopped before that, and will not go on. */
    FAILED;

    /** As people and documents write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
