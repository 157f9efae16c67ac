package org.colophon.content.comparison;

/** How something of the later state differs from what it was in the earlier one. Several may be true at once. */
public enum Change {
    ADDED,
    REMOVED,
    /** Stands elsewhere, counted against what has kept its order. */
    MOVED,
    /** Has another title. */
    RENAMED,
    /** Has another text; of an entry also another kind, other landmarks or contributors. */
    CHANGED
}
