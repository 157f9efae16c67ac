package org.colophon.recommendations.observation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.observation.ReadingLog.Written;
import org.colophon.recommendations.reading.Readings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Exchanges readings with the other instances by way of the database, once a second: reads theirs and writes its own, while
 * another thread takes in what pages tell. What is in memory only is lost when the process dies: about a second of it. The
 * first look fills the memory and does not keep the application from being ready.
 */
final class Exchange implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Exchange.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final Intake intake;
    private final Pending pending;
    private final Tail tail;
    private final ReadingLog chunks;
    private final TransactionOperations transaction;
    private @Nullable Readings unwritten;
    private @Nullable ScheduledExecutorService exchanging;
    private @Nullable ExecutorService taking;
    private long droppedBefore;

    Exchange(Intake intake, Pending pending, Tail tail, ReadingLog chunks, TransactionOperations transaction) {
        this.intake = intake;
        this.pending = pending;
        this.tail = tail;
        this.chunks = chunks;
        this.transaction = transaction;
    }

    @Override
    public synchronized void start() {
        exchanging = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("readings-exchange").factory());
        var _ = exchanging.scheduleWithFixedDelay(this::tryExchange, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        taking = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("readings-intake").factory());
        taking.execute(this::keepTakingIn);
    }

    /** Before pages come, and until after the last one has gone. */
    @Override
    public int getPhase() {
        return 0;
    }

    /** Writes what is there before the database goes. */
    @Override
    public synchronized void stop() {
        if (exchanging != null && taking != null) {
            taking.shutdownNow();
            // Not interrupted, for H2 closes the file that an interrupted thread is writing to
            exchanging.shutdown();
            await(taking);
            await(exchanging);
            intake.takeInRest();
            tryExchange();
            exchanging = null;
            taking = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return exchanging != null;
    }

    private static void await(ExecutorService executor) {
        try {
            if (!executor.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("Readings are still being exchanged");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void keepTakingIn() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                intake.takeIn();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next second may do better, and an executor ends what throws. */
    private void tryExchange() {
        try {
            exchange();
        } catch (RuntimeException e) {
            log.warn("Readings could not be exchanged", e);
        }
    }

    /** Looks first, so that nothing is written of a reader who has just been forgotten. */
    void exchange() {
        forget(tail.look());
        var batch = unwritten == null ? pending.take() : unwritten;
        unwritten = batch;
        if (batch.size() > 0) {
            tail.know(write(batch));
        }
        unwritten = null;
        reportDropped();
    }

    private void forget(Set<ReaderKey> gone) {
        if (!gone.isEmpty()) {
            pending.remove(gone);
            if (unwritten != null) {
                unwritten.removeReaders(gone::contains);
            }
        }
    }

    private List<Written> write(Readings batch) {
        var periods = new TreeSet<Integer>();
        for (int reader = 0; reader < batch.readers(); reader++) {
            periods.add(batch.reader(reader).period());
        }
        var written = new ArrayList<Written>();
        transaction.executeWithoutResult(status -> {
            var now = chunks.now();
            periods.forEach(period ->
                    ChunkWriter.write(batch, period, chunk -> written.add(chunks.append(period, chunk, now, false))));
        });
        return written;
    }

    private void reportDropped() {
        long dropped = intake.dropped();
        if (dropped > droppedBefore) {
            log.warn("{} readings were dropped: too many at once, or of one reader", dropped - droppedBefore);
            droppedBefore = dropped;
        }
    }
}
