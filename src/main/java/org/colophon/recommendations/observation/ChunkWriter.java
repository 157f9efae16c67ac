package org.colophon.recommendations.observation;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.reading.Entry;
import org.colophon.recommendations.reading.Readings;

/**
 * Packs readings of one period into chunks: two to three bytes for each where a reader has read much. A chunk begins with the
 * form's version and the ids of its books; then comes, reader after reader, the key, how many entries follow, and for each the
 * book's number in the chunk with the level in its lowest three bits. Numbers have seven bits in a byte, the lowest first, and
 * the eighth says that more follow.
 */
final class ChunkWriter {

    static final int VERSION = 1;
    static final int LEVEL_BITS = 3;

    /** What H2 takes is a little more. */
    private static final int MOST_BYTES = 1_000_000;
    /** Of one reader in a row; there are no more than the limit allows. */
    private static final int SLICE = 10_000;

    private static final int MOST_BYTES_OF_ENTRY = 16 + 5;
    private static final int MOST_BYTES_BEFORE = 1 + 5 + Long.BYTES + 5;

    private final Readings readings;
    private final Consumer<Chunk> sink;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final ByteArrayOutputStream books = new ByteArrayOutputStream();
    private final ByteArrayOutputStream readers = new ByteArrayOutputStream();
    private int count;

    private ChunkWriter(Readings readings, Consumer<Chunk> sink) {
        this.readings = readings;
        this.sink = sink;
    }

    /** Hands on all readings of the period in as few chunks as hold them. */
    static void write(Readings readings, int period, Consumer<Chunk> sink) {
        var writer = new ChunkWriter(readings, sink);
        for (int reader = 0; reader < readings.readers(); reader++) {
            if (readings.reader(reader).period() == period) {
                writer.add(readings.reader(reader), readings.booksOf(reader));
            }
        }
        writer.flush();
    }

    private void add(ReaderKey reader, int[] list) {
        int end = Readings.count(list);
        for (int from = 1; from <= end; from += SLICE) {
            int to = Math.min(end + 1, from + SLICE);
            if (books.size() + readers.size() + MOST_BYTES_BEFORE + (to - from) * MOST_BYTES_OF_ENTRY > MOST_BYTES) {
                flush();
            }
            readers.writeBytes(
                    ByteBuffer.allocate(Long.BYTES).putLong(reader.value()).array());
            put(readers, to - from);
            for (int place = from; place < to; place++) {
                put(readers, number(Entry.slot(list[place])) << LEVEL_BITS | (Entry.level(list[place]) - 1));
            }
            count += to - from;
        }
    }

    private int number(int book) {
        var known = numbers.get(book);
        if (known != null) {
            return known;
        }
        var id = readings.book(book).value();
        books.writeBytes(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
        numbers.put(book, numbers.size());
        return numbers.size() - 1;
    }

    private void flush() {
        if (count > 0) {
            var bytes = new ByteArrayOutputStream();
            bytes.write(VERSION);
            put(bytes, numbers.size());
            bytes.writeBytes(books.toByteArray());
            bytes.writeBytes(readers.toByteArray());
            sink.accept(new Chunk(count, bytes.toByteArray()));
        }
        numbers.clear();
        books.reset();
        readers.reset();
        count = 0;
    }

    private static void put(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
