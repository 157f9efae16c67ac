package org.colophon.recommendations.reading;

import java.util.Arrays;

/**
 * Gives readers slots by their keys: a hash table in plain arrays, a tenth of what one of objects would take. For one thread
 * at a time.
 */
public final class KeySlots {

    public static final int NONE = -1;

    private long[] keys = new long[1024];
    private int[] slots = emptySlots(1024);
    private int size;

    private static int[] emptySlots(int capacity) {
        var slots = new int[capacity];
        Arrays.fill(slots, NONE);
        return slots;
    }

    /** How many slots are in use: all below. */
    public int size() {
        return size;
    }

    /** {@link #NONE} for a key that is not known. */
    public int find(long key) {
        return slots[place(key)];
    }

    /** Gives a key that is not known the next slot. */
    public int add(long key) {
        if (2 * size >= keys.length) {
            grow();
        }
        put(key, size);
        return size++;
    }

    private void put(long key, int slot) {
        int place = place(key);
        keys[place] = key;
        slots[place] = slot;
    }

    /** Where the key is, or would be. */
    private int place(long key) {
        int mask = keys.length - 1;
        int place = Long.hashCode(key * 0x9E3779B97F4A7C15L) & mask;
        while (slots[place] != NONE && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        var oldKeys = keys;
        var oldSlots = slots;
        keys = new long[2 * oldKeys.length];
        slots = emptySlots(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldSlots[i] != NONE) {
                put(oldKeys[i], oldSlots[i]);
            }
        }
    }
}
