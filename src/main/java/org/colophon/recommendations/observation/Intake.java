package org.colophon.recommendations.observation;

import java.util.ArrayList;
import java.util.List;
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
    /** How many are added together; by so many less one may a reader come over the limit. */
    private static final int TOGETHER = 32;

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
        addAll(batch);
    }

    /** Takes in what has come until now, without waiting. */
    void takeInRest() {
        var batch = new ArrayList<Observation>();
        queue.drainTo(batch);
        addAll(batch);
    }

    private void addAll(List<Observation> batch) {
        for (int from = 0; from < batch.size(); from += TOGETHER) {
            addTogether(batch.subList(from, Math.min(batch.size(), from + TOGETHER)));
        }
    }

    private void addTogether(List<Observation> some) {
        var admitted = new ArrayList<Observation>(TOGETHER);
        for (var each : some) {
            if (admits(each)) {
                admitted.add(each);
            } else {
                dropped.increment();
            }
        }
        readings.addAll(admitted, this::keep);
    }

    private boolean admits(Observation observation) {
        return !pending.isFull() && readings.size() < most && limit.admits(observation.reader(), observation.at());
    }

    private void keep(Observation news) {
        limit.count(news.reader());
        pending.add(news);
    }
}
