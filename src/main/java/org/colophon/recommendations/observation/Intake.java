package org.colophon.recommendations.observation;

import java.util.ArrayList;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.LongAdder;
import org.colophon.recommendations.Observation;
import org.colophon.recommendations.reading.Readings;

/**
 * Takes observations from pages, which never wait: when more come than can be taken in, they are dropped and counted. What is
 * new is in memory at once, and pending until it is written.
 */
public final class Intake {

    private static final int CAPACITY = 1 << 16;
    private static final int AT_ONCE = 1024;

    private final Readings readings;
    private final Pending pending;
    private final ReaderLimit limit;
    private final long most;
    private final BlockingQueue<Observation> queue = new ArrayBlockingQueue<>(CAPACITY);
    private final LongAdder dropped = new LongAdder();

    Intake(Readings readings, Pending pending, ReadingSettings settings) {
        this.readings = readings;
        this.pending = pending;
        limit = new ReaderLimit(settings.perHour());
        most = settings.most();
    }

    /** For any thread. */
    public void observe(Observation observation) {
        if (!queue.offer(observation)) {
            dropped.increment();
        }
    }

    /** How many observations were lost because there were too many of them, or of one reader. */
    long dropped() {
        return dropped.sum();
    }

    /** Waits for observations and takes in those that are there. For one thread. */
    void takeIn() throws InterruptedException {
        var batch = new ArrayList<Observation>(AT_ONCE);
        batch.add(queue.take());
        queue.drainTo(batch, AT_ONCE - 1);
        batch.forEach(this::add);
    }

    /** Takes in what has come until now, without waiting. */
    void takeInRest() {
        var batch = new ArrayList<Observation>();
        queue.drainTo(batch);
        batch.forEach(this::add);
    }

    private void add(Observation observation) {
        var reader = observation.reader();
        if (pending.isFull() || readings.size() >= most || !limit.admits(reader, observation.at())) {
            dropped.increment();
        } else if (readings.add(reader, observation.book(), observation.extent())) {
            limit.count(reader);
            pending.add(observation);
        }
    }
}
