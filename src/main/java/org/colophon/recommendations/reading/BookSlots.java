package org.colophon.recommendations.reading;

import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.colophon.catalog.BookId;

/** The slots of books, and what the readings of each weigh. For one writer at a time and any number of readers. */
final class BookSlots {

    private final Map<BookId, Integer> slots = new ConcurrentHashMap<>();
    private volatile Known known = new Known(new BookId[1024], new int[1024], 0);

    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Known(BookId[] ids, int[] supports, int count) {

        /** Arrays are shared with whoever looks at the one before, who never looks behind its count. */
        Known with(BookId id) {
            boolean full = count == ids.length;
            var next = new Known(
                    full ? Arrays.copyOf(ids, 2 * count) : ids,
                    full ? Arrays.copyOf(supports, 2 * count) : supports,
                    count + 1);
            next.ids[count] = id;
            return next;
        }
    }

    int count() {
        return known.count;
    }

    OptionalInt find(BookId book) {
        var slot = slots.get(book);
        return slot == null ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    BookId book(int slot) {
        return known.ids[slot];
    }

    int support(int slot) {
        return known.supports[slot];
    }

    void addSupport(int slot, int amount) {
        known.supports[slot] += amount;
    }

    /** Gives a book that is not known the next slot. */
    int findOrAdd(BookId book) {
        var slot = slots.get(book);
        return slot == null ? add(book) : slot;
    }

    private int add(BookId book) {
        int slot = known.count;
        known = known.with(book);
        slots.put(book, slot);
        return slot;
    }
}
