package org.colophon.catalog.bulk;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.colophon.catalog.listing.Listing;
import org.colophon.catalog.listing.Order;
import org.colophon.delivery.Backlog;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Goes through the books of one change, from the one after the last. A book that refuses is noted and does not stop the
 * rest; what is wrong with the database does, and the change goes on later.
 */
@Component
class BulkRun {

    private static final int PAGE = 100;
    /** After so many books the listeners are given time to keep pace. */
    private static final int CHUNK = 50;

    private static final int MOST_UNDELIVERED = 1_000;
    private static final int ATTEMPTS = 3;

    private final BulkChanges changes;
    private final BulkRecords records;
    private final Preview preview;
    private final BulkSteps steps;
    private final Listing listing;
    private final Backlog backlog;

    BulkRun(
            BulkChanges changes,
            BulkRecords records,
            Preview preview,
            BulkSteps steps,
            Listing listing,
            Backlog backlog) {
        this.changes = changes;
        this.records = records;
        this.preview = preview;
        this.steps = steps;
        this.listing = listing;
        this.backlog = backlog;
    }

    /**
     * @param stopping asked between books, or pages of them
     * @throws Interrupted when it was told to stop before the end
     */
    void run(UUID id, BooleanSupplier stopping) {
        switch (find(id).state()) {
            case PREVIEWING -> preview(id, stopping);
            case APPLYING -> goThrough(id, Outcome.CHANGING, steps::apply, stopping);
            case UNDOING -> goThrough(id, Outcome.APPLIED, steps::undo, stopping);
            default -> {
                return;
            }
        }
        changes.findById(id).filter(it -> it.state().isRunning()).ifPresent(it -> changes.save(it.complete()));
    }

    /** Gives a step up. */
    void abandon(UUID id, String why) {
        changes.findById(id).filter(it -> it.state().isRunning()).ifPresent(it -> changes.save(it.fail(why)));
    }

    private void preview(UUID id, BooleanSupplier stopping) {
        var change = find(id);
        change = changes.save(change.begin(listing.count(change.selection())));
        for (var page = page(change); !page.isEmpty(); page = page(change)) {
            goOnUnless(stopping, id);
            change = steps.keep(id, look(change, page), page.getLast().cursor());
        }
    }

    private List<Listing.Line> page(BulkChange change) {
        var limit = Math.min(PAGE, change.ahead());
        return change.state() == BulkState.PREVIEWING && limit > 0
                ? listing.lines(change.selection(), Order.DRAFTED, change.afterCursor(), limit)
                : List.of();
    }

    private List<BulkRecord> look(BulkChange change, List<Listing.Line> page) {
        var alteration = change.alteration();
        var first = change.counts().books() + 1;
        return IntStream.range(0, page.size())
                .mapToObj(it -> preview.of(first + it, page.get(it).id(), alteration, change.edit()))
                .toList();
    }

    private void goThrough(UUID id, Outcome wanted, BiConsumer<UUID, BulkRecord> step, BooleanSupplier stopping) {
        for (var chunk = records.after(id, 0, wanted, CHUNK); !chunk.isEmpty(); ) {
            backlog.awaitBelow(MOST_UNDELIVERED);
            for (var record : chunk) {
                goOnUnless(stopping, id);
                take(id, record, step);
            }
            chunk = records.after(id, chunk.getLast().number(), wanted, CHUNK);
        }
    }

    private void take(UUID id, BulkRecord record, BiConsumer<UUID, BulkRecord> step) {
        try {
            takeWhenFree(id, record, step);
        } catch (RuntimeException e) {
            steps.refuse(id, record, Reasons.of(e));
        }
    }

    /** An editor may be at work on the very book. */
    private static void takeWhenFree(UUID id, BulkRecord record, BiConsumer<UUID, BulkRecord> step) {
        for (var attempt = 1; ; attempt++) {
            try {
                step.accept(id, record);
                return;
            } catch (ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static void goOnUnless(BooleanSupplier stopping, UUID id) {
        if (stopping.getAsBoolean()) {
            throw new Interrupted(id);
        }
    }

    private BulkChange find(UUID id) {
        return changes.findById(id).orElseThrow();
    }

    /** The application is stopping; the change goes on at the next start. */
    static class Interrupted extends RuntimeException {

        Interrupted(UUID id) {
            super("Bulk change %s was interrupted".formatted(id));
        }
    }
}
