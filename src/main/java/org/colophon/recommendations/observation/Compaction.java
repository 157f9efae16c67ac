package org.colophon.recommendations.observation;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.recommendations.observation.ReadingLog.Written;
import org.colophon.recommendations.reading.Readings;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the log small: drops what has been kept for long enough, and writes the readings of a period anew from memory, in
 * large chunks with each reader in one, in the place of many small ones or of those that still hold a reader who is to be
 * forgotten. Reading is several times as fast from these. On one instance at a time, which must have all of it in memory.
 */
final class Compaction {

    private static final int MANY_CHUNKS = 500;
    private static final int MANY_READINGS = 100_000;

    /** By then every instance has read a chunk, or will find the large ones in its look at everything. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    /** By then every instance has heard of it. */
    private static final Duration HEARD = Duration.ofHours(1);

    /** No transaction that forgets a reader takes so long: what is written bears a time before any it cannot have seen. */
    private static final Duration UNSEEN = Duration.ofSeconds(5);

    private final ReadingLog log;
    private final Salts salts;
    private final Tail tail;
    private final Readings readings;
    private final ReadingSettings settings;
    private final InstantSource clock;
    private final TransactionOperations transaction;

    Compaction(
            ReadingLog log,
            Salts salts,
            Tail tail,
            Readings readings,
            ReadingSettings settings,
            InstantSource clock,
            TransactionOperations transaction) {
        this.log = log;
        this.salts = salts;
        this.tail = tail;
        this.readings = readings;
        this.settings = settings;
        this.clock = clock;
        this.transaction = transaction;
    }

    void run() {
        log.deletePeriodsBefore(settings.oldestPeriodAt(clock.instant()));
        salts.destroyBefore(settings.periodAt(clock.instant()));
        var begin = log.now();
        tail.lookAtAll();
        var forgetting =
                log.forgotten().stream().map(each -> each.reader().period()).collect(Collectors.toSet());
        tail.appliedBefore(begin.minus(SETTLED)).stream()
                .collect(groupingBy(Written::period))
                .forEach((period, chunks) -> rewriteWhenWorthIt(period, chunks, begin, forgetting));
    }

    private void rewriteWhenWorthIt(int period, List<Written> chunks, Instant begin, Set<Integer> forgetting) {
        var loose = chunks.stream().filter(each -> !each.compact()).toList();
        int readings = loose.stream().mapToInt(Written::readings).sum();
        if (loose.size() >= MANY_CHUNKS || readings >= MANY_READINGS || forgetting.contains(period)) {
            transaction.executeWithoutResult(status -> rewrite(period, chunks, begin));
        }
    }

    private void rewrite(int period, List<Written> chunks, Instant begin) {
        log.delete(chunks.stream().map(Written::id).toList());
        ChunkWriter.write(readings, period, chunk -> log.append(period, chunk, begin.minus(UNSEEN), true));
        log.deleteForgottenBefore(begin.minus(HEARD), period);
    }
}
