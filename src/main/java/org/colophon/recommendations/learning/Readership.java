package org.colophon.recommendations.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.reading.CommonReaders;
import org.colophon.recommendations.reading.Entry;
import org.colophon.recommendations.reading.Readings;

/**
 * The readings as they are whenever it is asked, with books by their numbers in one catalogue. Readings of books that are not
 * in it are passed over. For any number of threads.
 */
public final class Readership {

    private static final int NONE = -1;

    private final Readings readings;
    private final List<Profile> books;
    private final Map<BookId, Integer> byId = new HashMap<>();
    private volatile int[] numbers = {};

    /** As many counters as were ever needed at once. */
    private final Queue<CommonReaders> idle = new ConcurrentLinkedQueue<>();

    public Readership(List<Profile> books, Readings readings) {
        this.books = books;
        this.readings = readings;
        for (int number = 0; number < books.size(); number++) {
            byId.put(books.get(number).id(), number);
        }
    }

    /** How many books the catalogue has. */
    public int books() {
        return books.size();
    }

    /** The number of a book; negative for one that is not in the catalogue. */
    int find(BookId book) {
        return byId.getOrDefault(book, NONE);
    }

    BookId book(int number) {
        return books.get(number).id();
    }

    /** Grows with each reading. */
    long changes() {
        return readings.changes();
    }

    /** How many readers there are. */
    int readers() {
        return readings.readers();
    }

    /** How many readers a book has, those who began it counted in part. */
    public double readersOf(int book) {
        var slot = readings.find(books.get(book).id());
        return slot.isPresent() ? (double) readings.support(slot.getAsInt()) / Entry.UNIT : 0;
    }

    /** The readers of a book as {@link Readings#readersOf} gives them; empty when nobody has read it. */
    int[] entriesOf(int book) {
        var slot = readings.find(books.get(book).id());
        return slot.isPresent() ? readings.readersOf(slot.getAsInt()) : new int[] {0};
    }

    /** The books of a reader, with numbers where {@link Readings#booksOf} gives slots: one must be asked for each entry. */
    int[] booksOf(int reader) {
        return readings.booksOf(reader);
    }

    /** The number of the book that an entry of a reader's list stands for; negative for one that is not in the catalogue. */
    int numberOf(int entry) {
        int slot = Entry.slot(entry);
        var known = numbers;
        return slot < known.length ? known[slot] : numbered(slot);
    }

    private int numbered(int slot) {
        var known = numbers;
        var more = Arrays.copyOf(known, Math.max(slot + 1, readings.books()));
        for (int next = known.length; next < more.length; next++) {
            more[next] = byId.getOrDefault(readings.book(next), NONE);
        }
        numbers = more;
        return more[slot];
    }

    /** What readers in common weigh. */
    @FunctionalInterface
    public interface Weighing {

        /** @param common readers of both; @param readers of the other book */
        double weight(double common, double readers);
    }

    /** How many readers each other book has in common with this one, by the other's number. */
    double[] commonReaders(int book) {
        return commonReaders(book, (common, readers) -> common);
    }

    /** The same weighed; 0 where there are none. */
    public double[] commonReaders(int book, Weighing weighing) {
        var weights = new double[books()];
        var slot = readings.find(books.get(book).id());
        if (slot.isPresent()) {
            var known = idle.poll();
            var common = known == null ? new CommonReaders(readings) : known;
            common.count(slot.getAsInt());
            weigh(common, weighing, weights);
            weights[book] = 0;
            idle.add(common);
        }
        return weights;
    }

    private void weigh(CommonReaders common, Weighing weighing, double[] weights) {
        var known = numbers;
        for (int i = 0; i < common.size(); i++) {
            int slot = common.book(i);
            int number = slot < known.length ? known[slot] : numbered(slot);
            if (number >= 0) {
                double readers = (double) readings.support(slot) / Entry.UNIT;
                weights[number] = weighing.weight((double) common.of(slot) / Entry.UNIT, readers);
            }
        }
    }
}
