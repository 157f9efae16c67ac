package org.colophon.recommendations.coreading;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.colophon.recommendations.reading.Readings;

/**
 * What readers of a book have read besides, computed from the readings as they are when asked. Books go by their slots in
 * {@link Readings}; of equal scores the book with the lower id comes first, so that the list is the same on every instance. For
 * any number of threads.
 */
public final class CoReading {

    private final Readings readings;
    private final Measure measure;
    /** As many as were ever needed at once, and not one for every thread that ever asked. */
    private final Queue<Counter> idle = new ConcurrentLinkedQueue<>();

    public CoReading(Readings readings, Measure measure) {
        this.readings = readings;
        this.measure = measure;
    }

    /** The books with the highest scores, the best first; fewer than the limit when fewer have a reader in common. */
    public List<Neighbour> nearest(int book, int limit) {
        var known = idle.poll();
        var counter = known == null ? new Counter(readings, measure) : known;
        try {
            return counter.nearest(book, limit);
        } finally {
            idle.add(counter);
        }
    }
}
