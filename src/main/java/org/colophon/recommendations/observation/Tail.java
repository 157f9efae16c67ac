package org.colophon.recommendations.observation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.observation.ReadingLog.Written;
import org.colophon.recommendations.reading.Readings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings into memory what any instance has written. A chunk becomes visible when its transaction commits but bears the time
 * when that began, so each look goes back some seconds behind the latest chunk seen, and what has been applied is not read
 * again; a transaction that took even longer is found by the look at everything, every ten minutes. A chunk applied twice
 * changes nothing.
 */
final class Tail {

    private static final Logger log = LoggerFactory.getLogger(Tail.class);

    private static final Duration OVERLAP = Duration.ofSeconds(10);
    private static final Duration BETWEEN_FULL_LOOKS = Duration.ofMinutes(10);
    private static final int MOST_CHUNKS_AT_ONCE = 200;
    private static final int MOST_READINGS_AT_ONCE = 1_000_000;

    private final ReadingLog chunks;
    private final Readings readings;
    private final ReadingSettings settings;
    private final InstantSource clock;
    private final Map<Long, Written> applied = new HashMap<>();
    private Map<ReaderKey, Instant> forgotten = Map.of();
    private Instant latest = Instant.EPOCH;
    private Instant lastFullLook = Instant.EPOCH;
    private int oldestPeriod;

    Tail(ReadingLog chunks, Readings readings, ReadingSettings settings, InstantSource clock) {
        this.chunks = chunks;
        this.readings = readings;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return readers who were found to be forgotten since the last look */
    synchronized Set<ReaderKey> look() {
        return clock.instant().isBefore(lastFullLook.plus(BETWEEN_FULL_LOOKS))
                ? lookSince(latest.minus(OVERLAP))
                : lookAtAll();
    }

    synchronized Set<ReaderKey> lookAtAll() {
        lastFullLook = clock.instant();
        return lookSince(Instant.EPOCH);
    }

    /** These chunks hold what is in memory here: they were written from it. */
    synchronized void know(List<Written> own) {
        own.forEach(each -> applied.put(each.id(), each));
    }

    /** Chunks that were written before that time and are in memory. */
    synchronized List<Written> appliedBefore(Instant time) {
        return applied.values().stream()
                .filter(each -> each.at().isBefore(time))
                .toList();
    }

    private Set<ReaderKey> lookSince(Instant time) {
        expire();
        var gone = forget();
        var found = chunks.since(gone.values().stream().reduce(time, Tail::earlier));
        if (time.equals(Instant.EPOCH)) {
            applied.keySet().retainAll(found.stream().map(Written::id).toList());
        }
        read(found.stream()
                .filter(each -> !applied.containsKey(each.id()) && each.period() >= oldestPeriod)
                .toList());
        return gone.keySet();
    }

    /** A period's readings go as soon as it is too old, whether or not they are still in the database. */
    private void expire() {
        int oldest = settings.oldestPeriodAt(clock.instant());
        if (oldest > oldestPeriod) {
            oldestPeriod = oldest;
            readings.removeReaders(reader -> reader.period() < oldest);
        }
    }

    /** What such a reader has read since is in chunks that are newer, which are to be read again. */
    private Map<ReaderKey, Instant> forget() {
        var asked = new HashMap<ReaderKey, Instant>();
        chunks.forgotten().forEach(each -> asked.merge(each.reader(), each.at(), Tail::later));
        var news = new HashMap<>(asked);
        news.entrySet().removeAll(forgotten.entrySet());
        forgotten = asked;
        if (!news.isEmpty()) {
            readings.removeReaders(news::containsKey);
            news.values().stream()
                    .min(Instant::compareTo)
                    .ifPresent(
                            first -> applied.values().removeIf(each -> each.at().isAfter(first)));
        }
        return news;
    }

    private void read(List<Written> news) {
        var some = new ArrayList<Written>();
        int count = 0;
        for (var each : news) {
            if (some.size() == MOST_CHUNKS_AT_ONCE || count + each.readings() > MOST_READINGS_AT_ONCE) {
                apply(some);
                some.clear();
                count = 0;
            }
            some.add(each);
            count += each.readings();
        }
        apply(some);
    }

    private void apply(List<Written> some) {
        if (!some.isEmpty()) {
            chunks.read(some.stream().map(Written::id).toList(), this::apply);
        }
    }

    private void apply(Written written, Chunk chunk) {
        try {
            chunk.addTo(readings, reader -> isForgotten(reader, written.at()));
        } catch (IllegalStateException e) {
            log.error("Readings {} cannot be read and are left out", written.id(), e);
        }
        applied.put(written.id(), written);
        latest = later(latest, written.at());
    }

    private boolean isForgotten(ReaderKey reader, Instant written) {
        var at = forgotten.get(reader);
        return at != null && !written.isAfter(at);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
