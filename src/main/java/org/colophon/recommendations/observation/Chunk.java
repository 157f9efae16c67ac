package org.colophon.recommendations.observation;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Predicate;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.reading.Entry;
import org.colophon.recommendations.reading.Readings;

/**
 * Many readings, packed by a {@link ChunkWriter}.
 *
 * @param count how many
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Chunk(int count, byte[] bytes) {

    /**
     * Adds all that is in it, but for some readers.
     *
     * @throws IllegalStateException when the bytes are in no known form; what stands before the fault was added
     */
    void addTo(Readings readings, Predicate<ReaderKey> except) {
        try {
            var in = ByteBuffer.wrap(bytes);
            require(in.get() == ChunkWriter.VERSION);
            var slots = slots(in, readings);
            while (in.hasRemaining()) {
                var reader = new ReaderKey(in.getLong());
                var list = list(in, slots);
                if (!except.test(reader)) {
                    readings.add(reader, list);
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IllegalStateException("Readings are cut off", e);
        }
    }

    private static int[] slots(ByteBuffer in, Readings readings) {
        int books = number(in);
        require(books >= 0 && books <= in.remaining() / (2 * Long.BYTES));
        var slots = new int[books];
        for (int i = 0; i < books; i++) {
            slots[i] = readings.slotOf(new BookId(new UUID(in.getLong(), in.getLong())));
        }
        return slots;
    }

    private static int[] list(ByteBuffer in, int[] slots) {
        int count = number(in);
        require(count >= 0 && count <= in.remaining());
        var list = new int[count + 1];
        list[0] = count;
        for (int place = 1; place <= count; place++) {
            int number = number(in);
            int level = (number & ((1 << ChunkWriter.LEVEL_BITS) - 1)) + 1;
            list[place] = Entry.of(slots[number >>> ChunkWriter.LEVEL_BITS], level);
        }
        return list;
    }

    private static int number(ByteBuffer in) {
        int number = 0;
        int shift = 0;
        byte next;
        do {
            next = in.get();
            number |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return number;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new IllegalStateException("Readings are in no known form");
        }
    }
}
