package org.colophon.recommendations.reading;

import java.util.Arrays;

/**
 * Counts, for one book, the readers that each other one has in common with it: for every reader of the book, every book of
 * that reader. A reader counts as the product of how far the two readings went, in parts of {@link Entry#UNIT}. For one thread
 * at a time; counters are used again for the next book.
 */
public final class CommonReaders {

    /** Lists of readers that are fetched from memory together. */
    private static final int AT_ONCE = 16;

    private final Readings readings;
    private final int[][] lists = new int[AT_ONCE][];
    private int[] counts = new int[0];
    /** The books whose counters are not 0 unless {@link #dense}, in the order in which they were met; one place is spare. */
    private int[] touched = new int[1];

    private boolean dense;
    private int size;
    /** Written only, or the compiler would leave out what fetches. */
    @SuppressWarnings("UnusedVariable")
    private int fetched;

    public CommonReaders(Readings readings) {
        this.readings = readings;
    }

    /** Counts the readers in common with this book, itself included, in the place of what was counted before. */
    public void count(int book) {
        clear();
        var readers = readings.readersOf(book);
        int end = Readings.count(readers);
        dense = isDense(end);
        for (int from = 1; from <= end; from += AT_ONCE) {
            count(readers, from, Math.min(end + 1, from + AT_ONCE));
        }
    }

    /** When most counters are met anyway, looking at all of them afterwards is less work than to note which. */
    private boolean isDense(int readers) {
        return (double) readers * readings.size() > (double) readings.books() * readings.readers();
    }

    private void count(int[] readers, int from, int to) {
        for (int place = from; place < to; place++) {
            lists[place - from] = readings.booksOf(Entry.slot(readers[place]));
        }
        fetch(to - from);
        for (int place = from; place < to; place++) {
            add(lists[place - from], Entry.level(readers[place]));
        }
    }

    /**
     * Touches some lists before any is read, which makes the whole count twice as fast.
     */
    private void fetch(int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Readings.touch(lists[i]);
        }
        fetched = sum;
    }

    private void add(int[] list, int level) {
        int end = Readings.count(list);
        // Books get their slots before they come into lists, so that every slot of a list taken before has a counter
        // now
        int books = readings.books();
        if (books > counts.length) {
            grow(books + books / 8);
        }
        if (dense) {
            addAll(list, end, level);
            size = Math.max(size, books);
        } else {
            addTouching(list, end, level);
        }
    }

    private void grow(int capacity) {
        counts = Arrays.copyOf(counts, capacity);
        touched = Arrays.copyOf(touched, capacity + 1);
    }

    private void addAll(int[] list, int end, int level) {
        var sums = counts;
        for (int place = 1; place <= end; place++) {
            sums[Entry.slot(list[place])] += level * Entry.level(list[place]);
        }
    }

    private void addTouching(int[] list, int end, int level) {
        var sums = counts;
        var met = touched;
        int next = size;
        for (int place = 1; place <= end; place++) {
            int book = Entry.slot(list[place]);
            int sum = sums[book];
            sums[book] = sum + level * Entry.level(list[place]);
            // Always written and seldom kept: there is no branch for the processor to guess wrong
            met[next] = book;
            next += sum == 0 ? 1 : 0;
        }
        size = next;
    }

    private void clear() {
        if (dense) {
            Arrays.fill(counts, 0, size, 0);
        } else {
            for (int i = 0; i < size; i++) {
                counts[touched[i]] = 0;
            }
        }
        size = 0;
    }

    /** How many books may have readers in common with the one counted for, which is among them if it has any. */
    public int size() {
        return size;
    }

    /**
     * Each book that has readers in common, and perhaps others.
     *
     * @param i from 0 to {@link #size()}
     */
    public int book(int i) {
        return dense ? i : touched[i];
    }

    /** What the readers in common with that book count. */
    public int of(int book) {
        return book < counts.length ? counts[book] : 0;
    }
}
