package org.colophon.content.index;

/** How far the editors have come with a heading. */
public enum HeadingState {
    /** Found in the text, and not looked at yet. Readers do not see it. */
    PROPOSED,
    /** Part of the index. */
    ACCEPTED,
    /** Not wanted, and never proposed again. Readers do not see it. */
    REJECTED
}
