package org.colophon.recommendations.reading;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Observation;
import org.colophon.recommendations.ReaderKey;

/**
 * Who has read what, and how far. Books and readers go by their slots, which are given out as they arrive. Both directions lie
 * in plain arrays, so that counting common readers is a walk over ints.
 *
 * <p>Any number of threads ask without a lock while others, one at a time, add: what they see is some moment of each list, and
 * never the half of an entry. A reading counts once for each reader and book, as far as it went at most, so that adding it
 * again or in another order leads to the same.
 */
public final class Readings {

    private final BookSlots books = new BookSlots();
    private final KeySlots keySlots = new KeySlots();
    private final Entries readersOfBooks = new Entries();
    private final Entries booksOfReaders = new Entries();
    private long[] keys = new long[1024];
    private volatile int readers;
    /** Written only, or the compiler would leave out what touches. */
    @SuppressWarnings("UnusedVariable")
    private int touched;

    private final AtomicLong size = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();

    /** How many slots of books are in use: all below. */
    public int books() {
        return books.count();
    }

    /** How many slots of readers are in use: all below. Those whose readings were removed stay empty. */
    public int readers() {
        return readers;
    }

    /** How many readings there are. */
    public long size() {
        return size.get();
    }

    /** Grows with each change, so that who has computed something knows when to do it again. */
    public long changes() {
        return changes.get();
    }

    /** The slot of a book; empty when nobody has read it. */
    public OptionalInt find(BookId book) {
        return books.find(book);
    }

    /** @param slot below {@link #books()} */
    public BookId book(int slot) {
        return books.book(slot);
    }

    /** @param slot below {@link #readers()} */
    public ReaderKey reader(int slot) {
        return new ReaderKey(keys[slot]);
    }

    /**
     * What a book's readings weigh: the sum of the squares of their levels, which is its count of readers in common with
     * itself. With readings to the end {@link Entry#UNIT} times the number of its readers.
     */
    public int support(int book) {
        return books.support(book);
    }

    /**
     * The readers of a book as {@link Entry entries}, from 1 to {@link #count(int[])}, which is to be asked once and first. Not
     * to be written to.
     */
    public int[] readersOf(int book) {
        return readersOfBooks.list(book);
    }

    /** The books of a reader, as {@link #readersOf} gives the readers of a book. */
    public int[] booksOf(int reader) {
        return booksOfReaders.list(reader);
    }

    /** How many entries of such a list are in place. */
    public static int count(int[] list) {
        return Entries.count(list);
    }

    /** Touches all lines of a list before it and others are read: returns what has to be used. */
    public static int touch(int[] list) {
        return Entries.touch(list);
    }

    /**
     * Adds a reading, or notes that a known one went further.
     *
     * @param extent how far it went, 0 to 1; kept in eighths
     * @return whether this says anything new
     */
    public synchronized boolean add(ReaderKey reader, BookId book, double extent) {
        boolean news = add(readerSlot(reader.value()), books.findOrAdd(book), Entry.level(extent));
        if (news) {
            changes.incrementAndGet();
        }
        return news;
    }

    /**
     * Adds some readings together, which is faster than one by one as long as they are few enough for the processor's caches.
     *
     * @param news takes those that say anything new
     */
    public synchronized void addAll(List<Observation> some, Consumer<Observation> news) {
        var readerSlots = new int[some.size()];
        var bookSlots = new int[some.size()];
        for (int i = 0; i < readerSlots.length; i++) {
            readerSlots[i] = readerSlot(some.get(i).reader().value());
            bookSlots[i] = books.findOrAdd(some.get(i).book());
        }
        for (int reader : readerSlots) {
            touched += touch(booksOf(reader));
        }
        for (int i = 0; i < readerSlots.length; i++) {
            if (add(readerSlots[i], bookSlots[i], Entry.level(some.get(i).extent()))) {
                changes.incrementAndGet();
                news.accept(some.get(i));
            }
        }
    }

    /** Adds what one reader has read: a list of entries with the slots of different books, as {@link #booksOf} gives it. */
    public synchronized void add(ReaderKey reader, int[] list) {
        int slot = readerSlot(reader.value());
        if (count(booksOf(slot)) == 0) {
            addFirst(slot, list);
        } else {
            for (int place = 1; place <= list[0]; place++) {
                add(slot, Entry.slot(list[place]), Entry.level(list[place]));
            }
        }
        changes.incrementAndGet();
    }

    /** There is nothing to compare with, which makes this several times as fast. */
    private void addFirst(int reader, int[] list) {
        for (int place = 1; place <= list[0]; place++) {
            int level = Entry.level(list[place]);
            readersOfBooks.append(Entry.slot(list[place]), Entry.of(reader, level));
            books.addSupport(Entry.slot(list[place]), level * level);
        }
        booksOfReaders.show(reader, Arrays.copyOf(list, list[0] + 1));
        size.addAndGet(list[0]);
    }

    private boolean add(int reader, int book, int level) {
        var mine = booksOf(reader);
        int place = Entries.find(mine, book);
        int known = place == 0 ? 0 : Entry.level(mine[place]);
        if (known >= level) {
            return false;
        }
        if (place == 0) {
            readersOfBooks.append(book, Entry.of(reader, level));
            booksOfReaders.append(reader, Entry.of(book, level));
            size.incrementAndGet();
        } else {
            var theirs = readersOf(book);
            Entries.set(theirs, Entries.find(theirs, reader), Entry.of(reader, level));
            Entries.set(mine, place, Entry.of(book, level));
        }
        books.addSupport(book, level * level - known * known);
        return true;
    }

    /** The slot to name a book by in {@link #add(ReaderKey, int[])}: the next one for a book that is not known. */
    public synchronized int slotOf(BookId book) {
        return books.findOrAdd(book);
    }

    private int readerSlot(long key) {
        int known = keySlots.find(key);
        if (known != KeySlots.NONE) {
            return known;
        }
        int slot = keySlots.add(key);
        keys = slot < keys.length ? keys : Arrays.copyOf(keys, 2 * slot);
        keys[slot] = key;
        readers = slot + 1;
        return slot;
    }

    /** Removes all that these readers have read. */
    public synchronized void removeReaders(Predicate<ReaderKey> which) {
        var removed = new BitSet();
        for (int reader = 0; reader < readers; reader++) {
            if (count(booksOf(reader)) > 0 && which.test(new ReaderKey(keys[reader]))) {
                removed.set(reader);
                removeSupport(booksOf(reader));
                booksOfReaders.clear(reader);
            }
        }
        readersOfBooks.remove(books(), removed::get);
        changes.incrementAndGet();
    }

    private void removeSupport(int[] list) {
        for (int place = 1; place <= list[0]; place++) {
            int level = Entry.level(list[place]);
            books.addSupport(Entry.slot(list[place]), -level * level);
        }
        size.addAndGet(-list[0]);
    }
}
