package org.colophon.recommendations.observation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colophon.recommendations.Observation;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.reading.Readings;

/** What was observed and is in memory but not yet in the database. */
final class Pending {

    /** Reached when the database is out of reach. */
    private static final int MOST = 250_000;

    private List<Observation> observations = new ArrayList<>();

    synchronized boolean isFull() {
        return observations.size() >= MOST;
    }

    synchronized void add(Observation observation) {
        observations.add(observation);
    }

    synchronized void remove(Set<ReaderKey> readers) {
        observations.removeIf(each -> readers.contains(each.reader()));
    }

    /** All until now, to be written; the next ones gather anew. */
    Readings take() {
        var readings = new Readings();
        takeAll().forEach(each -> readings.add(each.reader(), each.book(), each.extent()));
        return readings;
    }

    private synchronized List<Observation> takeAll() {
        var taken = observations;
        observations = new ArrayList<>();
        return taken;
    }
}
