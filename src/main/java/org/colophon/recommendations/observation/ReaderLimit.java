package org.colophon.recommendations.observation;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.reading.KeySlots;

/** Nobody reads so much that is new in an hour: who does is a program. For one thread. */
final class ReaderLimit {

    private static final Duration WINDOW = Duration.ofHours(1);

    /** Whoever makes up readers by the hundred thousand shall not fill the memory with them. */
    private static final int MOST_READERS = 200_000;

    private final int most;
    private KeySlots slots = new KeySlots();
    private int[] counts = new int[1024];
    private Instant end = Instant.MIN;

    ReaderLimit(int most) {
        this.most = most;
    }

    boolean admits(ReaderKey reader, Instant now) {
        if (!now.isBefore(end) || slots.size() >= MOST_READERS) {
            end = now.plus(WINDOW);
            slots = new KeySlots();
            Arrays.fill(counts, 0);
        }
        int slot = slots.find(reader.value());
        return slot == KeySlots.NONE || counts[slot] < most;
    }

    /** Counts what was new of a reader; seeing the same again is no sign of a program. */
    void count(ReaderKey reader) {
        int known = slots.find(reader.value());
        int slot = known == KeySlots.NONE ? slots.add(reader.value()) : known;
        counts = slot < counts.length ? counts : Arrays.copyOf(counts, 2 * slot);
        counts[slot]++;
    }
}
