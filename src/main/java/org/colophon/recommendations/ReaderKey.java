package org.colophon.recommendations;

/**
 * Stands for a reader among the readings of one period, and for nobody outside of it: a keyed hash of an account or a browser,
 * whose key is destroyed when the period is over. Readings of different periods cannot be told to be by the same person.
 *
 * @param value the number of the period in the upper 16 bits and 48 bits of the hash
 */
public record ReaderKey(long value) {

    private static final int HASH_BITS = 48;
    private static final long HASH = (1L << HASH_BITS) - 1;

    /** @param period 0 to 65535 */
    public static ReaderKey of(int period, long hash) {
        return new ReaderKey(((long) period << HASH_BITS) | (hash & HASH));
    }

    /** The number of the period in which the key was made. */
    public int period() {
        return (int) (value >>> HASH_BITS);
    }
}
