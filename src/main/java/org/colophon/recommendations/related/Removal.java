package org.colophon.recommendations.related;

/** Why a book is not on the list of another. */
public enum Removal {
    /** One of the two is not open to readers. */
    NOT_PUBLISHED,
    /** It is an edition of the same work. */
    SAME_WORK,
    /** A newer edition of its work is published. */
    OLDER_EDITION,
    /** The two share nothing, not even the imprint. */
    NOTHING_IN_COMMON,
    /** Better ones by the same author are listed, and there are enough others. */
    AUTHOR_CAP,
    /** There are ten better ones. */
    BELOW_THE_CUT
}
