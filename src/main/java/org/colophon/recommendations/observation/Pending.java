package org.colophon.recommendations.observation;

import java.util.Set;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.reading.Readings;

/** Readings that are in memory and not yet in the database. */
final class Pending {

    /** About a minute of the most that comes in; reached when the database is out of reach. */
    private static final int MOST = 1_000_000;

    private Readings readings = new Readings();

    synchronized boolean isFull() {
        return readings.size() >= MOST;
    }

    synchronized void add(ReaderKey reader, BookId book, double extent) {
        readings.add(reader, book, extent);
    }

    synchronized void remove(Set<ReaderKey> readers) {
        readings.removeReaders(readers::contains);
    }

    /** All until now, to be written; the next ones gather anew. */
    synchronized Readings take() {
        var taken = readings;
        readings = new Readings();
        return taken;
    }
}
