package org.colophon.recommendations.related;

/** Why a book is not on the list of another. */
public enum Removal {
    /** One of the two is not open to readers. */
    NOT_PUBLISHED,
    /** It is an edition of the same work, and not a newer one. */
    SAME_WORK,
    /** A newer edition of its work is published. */
    OLDER_EDITION,
    /** An editor keeps it off this list, or off all lists. */
    BANNED,
    /** It cannot be bought in any form, and the house lists only what can. */
    NOT_ON_SALE,
    /** The two share nothing, not even the imprint. */
    NOTHING_IN_COMMON,
    /** Better ones by the same author are listed, and there are enough others. */
    AUTHOR_CAP,
    /** Better ones of the same series are listed, and there are enough others. */
    SERIES_CAP,
    /** Books that are listed are too much like it, and the house wants variety. */
    DIVERSITY,
    /** There are ten better ones. */
    BELOW_THE_CUT
}
