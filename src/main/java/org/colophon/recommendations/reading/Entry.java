package org.colophon.recommendations.reading;

/**
 * One reading in a list: the slot of the other side, and how far the reading went, in eighths. Packed into one int, so that
 * lists are as small as they can be and no thread ever sees the half of one.
 */
public final class Entry {

    /** The level of a reading that went to the end. */
    public static final int WHOLE = 8;

    /** What two readings to the end count when one reader has made both: levels are multiplied, so this is the unit of counts. */
    public static final int UNIT = WHOLE * WHOLE;

    private static final int LEVEL_BITS = 4;
    private static final int LEVEL = (1 << LEVEL_BITS) - 1;

    private Entry() {}

    /** The reader in the list of a book, the book in the list of a reader. */
    public static int slot(int entry) {
        return entry >> LEVEL_BITS;
    }

    /** How far the reading went: 1 to {@link #WHOLE}. */
    public static int level(int entry) {
        return entry & LEVEL;
    }

    /**
     * Packs both into one.
     *
     * @param slot 0 to 134,217,727
     * @param level 1 to {@link #WHOLE}
     */
    public static int of(int slot, int level) {
        return slot << LEVEL_BITS | level;
    }

    /** @param extent 0 to 1; however little it was, it is a reading */
    static int level(double extent) {
        return Math.clamp((int) Math.ceil(extent * WHOLE), 1, WHOLE);
    }
}
