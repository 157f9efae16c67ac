package org.colophon.recommendations.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Growing lists of {@link Entry entries} by number, for one writer at a time and any number of readers without locks. A list
 * is an array whose first element says how many entries follow. The writer fills a place before it counts it, and a list
 * before it shows it; whoever takes the count first finds that many entries in place.
 */
final class Entries {

    private static final VarHandle CELL = MethodHandles.arrayElementVarHandle(int[].class);
    private static final VarHandle LIST = MethodHandles.arrayElementVarHandle(int[][].class);
    private static final int[] NONE = {0};
    private static final int LINE = 16;

    private volatile int[][] lists = new int[1024][];

    /** How many entries a list has: they are at 1 and on. */
    static int count(int[] list) {
        return (int) CELL.getAcquire(list, 0);
    }

    int[] list(int number) {
        var known = lists;
        var list = number < known.length ? (int[]) LIST.getAcquire(known, number) : null;
        return list == null ? NONE : list;
    }

    /**
     * Reads an int of each line of the list, as memory is brought to the processor on any machine that is likely. Lists lie all
     * over the memory, and the processor waits for many lines together no longer than for one.
     *
     * @return what has to be used, or the compiler leaves the reading out
     */
    static int touch(int[] list) {
        int sum = 0;
        for (int place = 0; place < list.length; place += LINE) {
            sum += list[place];
        }
        return sum;
    }

    /** The place of the entry with that slot; 0 when there is none. Looks at the latest first. */
    static int find(int[] list, int slot) {
        int place = list[0];
        while (place > 0 && Entry.slot(list[place]) != slot) {
            place--;
        }
        return place;
    }

    void append(int number, int entry) {
        var list = list(number);
        int count = list[0] + 1;
        if (count == list.length) {
            // A quarter at a time: more would cost memory, less would cost copying
            list = Arrays.copyOf(list, count + Math.max(2, count / 4));
            show(number, list);
        }
        list[count] = entry;
        CELL.setRelease(list, 0, count);
    }

    static void set(int[] list, int place, int entry) {
        CELL.setOpaque(list, place, entry);
    }

    /** Takes the array as the whole list. */
    void show(int number, int[] list) {
        if (number >= lists.length) {
            lists = Arrays.copyOf(lists, number + number / 2);
        }
        LIST.setRelease(lists, number, list);
    }

    void clear(int number) {
        show(number, NONE);
    }

    /** Puts a list without them in the place of each list that has entries with such slots. */
    void remove(int numbers, IntPredicate slots) {
        for (int number = 0; number < numbers; number++) {
            var list = list(number);
            var kept = without(list, slots);
            if (kept.length <= list[0]) {
                show(number, kept);
            }
        }
    }

    private static int[] without(int[] list, IntPredicate slots) {
        var kept = new int[list[0] + 1];
        for (int place = 1; place <= list[0]; place++) {
            if (!slots.test(Entry.slot(list[place]))) {
                kept[++kept[0]] = list[place];
            }
        }
        return kept[0] == list[0] ? kept : Arrays.copyOf(kept, kept[0] + 1);
    }
}
