package org.colophon.catalog.bulk;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.catalog.alteration.Alteration;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.listing.Selection;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import tools.jackson.databind.json.JsonMapper;

/**
 * A change of many books: which ones, what of them, and how far it is from preview to undone. The steps go through the books
 * as jobs and count here what becomes of each.
 */
@AggregateRoot
@Table("catalog_bulk_change")
public class BulkChange {

    /** So many books at most. */
    public static final int MAX_BOOKS = 20_000;

    private static final int MAX_PROBLEM = 1000;
    private static final JsonMapper JSON = JsonMapper.shared();

    @Id
    @Identity
    private final UUID id;

    @Version
    private long version;

    private final String proposedBy;
    private final @Nullable String why;
    private final String selectionJson;
    private final String alterationJson;
    private final Instant proposedAt;

    /** Who ordered the latest step. */
    @Embedded.Empty(prefix = "by_")
    private Editor by;

    private BulkState state;

    @Embedded.Empty
    private Counts counts = Counts.NONE;

    private int total;
    private int done;
    private @Nullable String afterCursor;
    private @Nullable Instant previewedAt;
    private @Nullable Instant appliedAt;
    private @Nullable Instant undoneAt;
    private @Nullable String problem;

    @PersistenceCreator
    private BulkChange(
            UUID id,
            String proposedBy,
            @Nullable String why,
            String selectionJson,
            String alterationJson,
            Instant proposedAt,
            Editor by,
            BulkState state) {
        this.id = id;
        this.proposedBy = proposedBy;
        this.why = why;
        this.selectionJson = selectionJson;
        this.alterationJson = alterationJson;
        this.proposedAt = proposedAt;
        this.by = by;
        this.state = state;
    }

    /** Proposes a change, whose preview can begin. */
    BulkChange(Selection selection, Alteration alteration, Edit edit) {
        this(
                UuidCreator.getTimeOrderedEpoch(),
                edit.editor().name(),
                edit.why(),
                JSON.writeValueAsString(selection),
                JSON.writeValueAsString(alteration),
                Instant.now(),
                edit.editor(),
                BulkState.PREVIEWING);
    }

    /** Begins the preview of so many books, or goes on with it; it fails when they are too many. */
    BulkChange begin(long books) {
        require(state == BulkState.PREVIEWING, "There is no preview to begin");
        if (books > MAX_BOOKS) {
            return fail("A change is for at most %d books, and these are %d".formatted(MAX_BOOKS, books));
        }
        total = Math.max(done, (int) books);
        return this;
    }

    /**
     * Counts what would become of the next books.
     *
     * @param cursor where the list of the selected books goes on after them
     */
    BulkChange look(List<BulkRecord> records, String cursor) {
        require(
                state == BulkState.PREVIEWING && records.getFirst().number() == done + 1,
                "These are not the next books to look at");
        records.forEach(it -> counts = counts.with(it.outcome()));
        done += records.size();
        afterCursor = cursor;
        return this;
    }

    /**
     * Begins to change the books.
     *
     * @throws StepRefused when they have not been looked at, or none would change
     */
    BulkChange apply(Editor editor) {
        require(state == BulkState.PREVIEWED && counts.changing() > 0, "There is nothing to apply");
        return order(BulkState.APPLYING, editor);
    }

    /**
     * Begins to take back what was changed, also by a job that failed half-way.
     *
     * @throws StepRefused when nothing was changed, or the books are being changed
     */
    BulkChange undo(Editor editor) {
        require(!state.isRunning() && counts.applied() > 0, "There is nothing to undo");
        return order(BulkState.UNDOING, editor);
    }

    /** Counts what became of a book in the present step. */
    BulkChange count(Outcome before, Outcome after) {
        require(before == state.pending(), "No book is waiting for that");
        counts = counts.without(before).with(after);
        done++;
        return this;
    }

    /** Ends the present step. */
    BulkChange complete() {
        require(state.isRunning() && counts.of(state.pending()) == 0, "There are books left");
        var now = Instant.now();
        switch (state) {
            case PREVIEWING -> previewedAt = now;
            case APPLYING -> appliedAt = now;
            default -> undoneAt = now;
        }
        state = state.completed();
        return this;
    }

    /** @param reason in words for whoever ordered the step */
    BulkChange fail(String reason) {
        require(state.isRunning(), "There is nothing that could fail");
        problem = reason.length() <= MAX_PROBLEM ? reason : reason.substring(0, MAX_PROBLEM);
        state = BulkState.FAILED;
        return this;
    }

    public UUID id() {
        return id;
    }

    /** Grows with each book that is looked at, so that it is of use only between the steps. */
    public long version() {
        return version;
    }

    public String proposedBy() {
        return proposedBy;
    }

    /** Who ordered the latest step, and answers for it in the history of the books. */
    public Editor by() {
        return by;
    }

    public @Nullable String why() {
        return why;
    }

    public Selection selection() {
        return JSON.readValue(selectionJson, Selection.class);
    }

    public Alteration alteration() {
        return JSON.readValue(alterationJson, Alteration.class);
    }

    public BulkState state() {
        return state;
    }

    public Counts counts() {
        return counts;
    }

    /** How much of the present step is done, from 0 to 1. */
    public double progress() {
        return state.isRunning() || state == BulkState.FAILED ? (double) done / Math.max(1, total) : 1;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public @Nullable Instant previewedAt() {
        return previewedAt;
    }

    public @Nullable Instant appliedAt() {
        return appliedAt;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }

    /** Why it failed. */
    public @Nullable String problem() {
        return problem;
    }

    /** What the history of the books shall say. */
    Edit edit() {
        var words = why == null ? "Bulk change " + id : why;
        return new Edit(by, state == BulkState.UNDOING ? "Bulk change %s undone".formatted(id) : words);
    }

    /** How many books are still to be looked at in the preview. */
    int ahead() {
        return total - done;
    }

    /** Where the list of the selected books goes on; null at its beginning. */
    @Nullable String afterCursor() {
        return afterCursor;
    }

    private BulkChange order(BulkState step, Editor editor) {
        state = step;
        by = editor;
        total = counts.of(step.pending());
        done = 0;
        problem = null;
        return this;
    }

    private void require(boolean possible, String otherwise) {
        if (!possible) {
            throw new StepRefused(otherwise, state);
        }
    }
}
