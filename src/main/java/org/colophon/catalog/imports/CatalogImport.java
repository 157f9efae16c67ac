package org.colophon.catalog.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The taking in of one list: how far it has come, and what became of the records so far, which {@link Tally} counts while it
 * runs.
 */
@AggregateRoot
@Table("catalog_import")
public class CatalogImport {

    private static final int MAX_PROBLEM = 1000;

    @Id
    @Identity
    private final UUID id;

    @Version
    @SuppressWarnings("UnusedVariable")
    private long version;

    @Embedded.Empty
    private final ImportOptions options;

    /** The name of the account that handed the list in; unknown of the first imports. */
    private final @Nullable String editor;

    private ImportState state;
    private int total;
    private int processed;
    private int created;
    private int updated;
    private int unchanged;
    private int refused;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable String problem;

    @PersistenceCreator
    private CatalogImport(UUID id, ImportOptions options, @Nullable String editor, ImportState state) {
        this.id = id;
        this.options = options;
        this.editor = editor;
        this.state = state;
    }

    CatalogImport(ImportOptions options, Editor editor) {
        this(UuidCreator.getTimeOrderedEpoch(), options, editor.name(), ImportState.QUEUED);
    }

    /**
     * Starts with as many records as the file has, or goes on where it was. A preview starts over, for it remembers what
     * the records before would have changed.
     */
    CatalogImport start(int records) {
        refuseWhenFinished();
        if (state == ImportState.QUEUED || options.preview()) {
            state = ImportState.RUNNING;
            startedAt = Instant.now();
            total = records;
            processed = created = updated = unchanged = refused = 0;
        }
        return this;
    }

    CatalogImport complete() {
        refuseWhenFinished();
        if (processed < total) {
            throw new IllegalStateException("Import %s has only come to record %d".formatted(id, processed));
        }
        return finish(ImportState.COMPLETED);
    }

    /** @param why in words for whoever sent the list */
    CatalogImport fail(String why) {
        refuseWhenFinished();
        problem = why.length() <= MAX_PROBLEM ? why : why.substring(0, MAX_PROBLEM);
        return finish(ImportState.FAILED);
    }

    public UUID id() {
        return id;
    }

    public ImportState state() {
        return state;
    }

    public ImportOptions options() {
        return options;
    }

    /** What the history of the books shall say. */
    Edit edit() {
        var by = editor == null ? Editor.COLOPHON : new Editor(editor, List.of(), true);
        return new Edit(by, "Import " + id);
    }

    /** How many records the file has; 0 until they are counted. */
    public int total() {
        return total;
    }

    public int processed() {
        return processed;
    }

    /** From 0 to 1. */
    public double progress() {
        return state == ImportState.COMPLETED ? 1 : (double) processed / Math.max(1, total);
    }

    public int created() {
        return created;
    }

    public int updated() {
        return updated;
    }

    public int unchanged() {
        return unchanged;
    }

    public int refused() {
        return refused;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    /** Why it failed. */
    public @Nullable String problem() {
        return problem;
    }

    public boolean isFinished() {
        return state == ImportState.COMPLETED || state == ImportState.FAILED;
    }

    private CatalogImport finish(ImportState end) {
        state = end;
        finishedAt = Instant.now();
        return this;
    }

    private void refuseWhenFinished() {
        if (isFinished()) {
            throw new IllegalStateException("Import %s is %s".formatted(id, state.word()));
        }
    }
}
