package org.colophon.catalog.contention;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many editors make how many edits of how many books.
 *
 * @param edits of all editors together
 */
record Campaign(int editors, int edits, int books) {

    private static final Logger LOG = LoggerFactory.getLogger(Campaign.class);

    /** What {@code -Dcolophon.contention.editors}, {@code .edits} and {@code .books} ask for. */
    static Campaign asked() {
        return new Campaign(
                Integer.getInteger("colophon.contention.editors", 64),
                Integer.getInteger("colophon.contention.edits", 1_500),
                Integer.getInteger("colophon.contention.books", 100));
    }

    /** Lets all editors loose on the books, and waits until they are done. */
    Record run(AdminApi api, List<UUID> books) throws InterruptedException {
        var left = new AtomicInteger(edits);
        var all = IntStream.range(0, editors)
                .mapToObj(it -> new BusyEditor(api, books, it, left))
                .toList();
        var begun = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(editors)) {
            var diaries = threads.invokeAll(all).stream().map(Future::resultNow).toList();
            var record = new Record(
                    diaries.stream().flatMap(it -> it.sent().stream()).toList(),
                    diaries.stream().flatMap(it -> it.read().stream()).toList());
            record.tell((System.nanoTime() - begun) / 1e9);
            return record;
        }
    }

    /** All that was sent and all that was read, in no order. */
    record Record(List<Sent> sent, List<Reading> read) {

        Stream<Sent> sent(UUID book) {
            return sent.stream().filter(it -> it.book().equals(book));
        }

        Stream<Reading> read(UUID book) {
            return read.stream().filter(it -> it.book().equals(book));
        }

        private void tell(double seconds) {
            var accepted = sent.stream().filter(Sent::isAccepted).count();
            LOG.info(
                    "{} edits in {} s: {} accepted ({}/s), {} refused ({}/s)",
                    sent.size(),
                    Math.round(seconds),
                    accepted,
                    Math.round(accepted / seconds),
                    sent.size() - accepted,
                    Math.round((sent.size() - accepted) / seconds));
        }
    }
}
