package org.colophon.catalog.bulk;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.alteration.Alteration;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.listing.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where changes of many books are proposed, ordered and taken back, and where one asks how far they are. */
@Component
@Transactional
public class BulkDesk {

    private final BulkChanges changes;
    private final BulkRecords records;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> task;

    BulkDesk(BulkChanges changes, BulkRecords records, SchedulerClient scheduler, OneTimeTask<Void> catalogBulkChange) {
        this.changes = changes;
        this.records = records;
        this.scheduler = scheduler;
        this.task = catalogBulkChange;
    }

    /** Has a change previewed as soon as an instance is free. */
    public BulkChange propose(Selection selection, Alteration alteration, Edit edit) {
        return order(new BulkChange(selection, alteration, edit));
    }

    /**
     * Has the books changed that the preview found changing. Whoever orders it answers for it and must reach the books.
     *
     * @throws StepRefused when there is nothing to apply
     */
    public BulkChange apply(BulkChange previewed, Editor by) {
        return order(previewed.apply(by));
    }

    /**
     * Has taken back what was changed, as far as nobody has changed the same since.
     *
     * @throws StepRefused when there is nothing to undo
     */
    public BulkChange undo(BulkChange applied, Editor by) {
        return order(applied.undo(by));
    }

    @Transactional(readOnly = true)
    public Optional<BulkChange> find(UUID id) {
        return changes.findById(id);
    }

    /**
     * All changes, the latest first.
     *
     * @param before only those proposed before this one; null for all
     */
    @Transactional(readOnly = true)
    public List<BulkChange> latest(@Nullable UUID before, int limit) {
        return before == null
                ? changes.findByOrderByIdDesc(Limit.of(limit))
                : changes.findByIdLessThanOrderByIdDesc(before, Limit.of(limit));
    }

    /**
     * What a change does to its books, in the order of the preview.
     *
     * @param after only books after this number
     * @param outcome only these, null for all
     */
    @Transactional(readOnly = true)
    public List<BulkRecord> records(UUID id, int after, @Nullable Outcome outcome, int limit) {
        return records.after(id, after, outcome, limit);
    }

    private BulkChange order(BulkChange change) {
        var ordered = changes.save(change);
        scheduler.schedule(task.instance(BulkTask.nameOf(ordered)), Instant.now());
        return ordered;
    }
}
