package org.colophon.recommendations.observation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.colophon.recommendations.ReaderKey;

/** Nobody reads so much that is new in an hour: who does is a program. For one thread. */
final class ReaderLimit {

    private static final Duration WINDOW = Duration.ofHours(1);

    /** Whoever makes up readers by the hundred thousand shall not fill the memory with them. */
    private static final int MOST_READERS = 200_000;

    private final int most;
    private Map<ReaderKey, Integer> counts = new HashMap<>();
    private Instant end = Instant.MIN;

    ReaderLimit(int most) {
        this.most = most;
    }

    boolean admits(ReaderKey reader, Instant now) {
        if (!now.isBefore(end) || counts.size() >= MOST_READERS) {
            end = now.plus(WINDOW);
            counts = new HashMap<>();
        }
        return counts.getOrDefault(reader, 0) < most;
    }

    /** Counts what was new of a reader; seeing the same again is no sign of a program. */
    void count(ReaderKey reader) {
        counts.merge(reader, 1, Integer::sum);
    }
}
