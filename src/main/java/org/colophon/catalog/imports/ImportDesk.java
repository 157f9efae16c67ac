package org.colophon.catalog.imports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.editor.Editor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where lists of books are handed in, and where one asks how far they are. */
@Component
@Transactional
public class ImportDesk {

    private final Imports imports;
    private final ImportFiles files;
    private final RecordResults results;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> task;

    ImportDesk(
            Imports imports,
            ImportFiles files,
            RecordResults results,
            SchedulerClient scheduler,
            OneTimeTask<Void> catalogImport) {
        this.imports = imports;
        this.files = files;
        this.results = results;
        this.scheduler = scheduler;
        this.task = catalogImport;
    }

    /** Takes a list to be worked on as soon as an instance is free. */
    public CatalogImport submit(byte[] file, ImportOptions options, Editor editor) {
        var job = imports.save(new CatalogImport(options, editor));
        files.keep(job.id(), file);
        scheduler.schedule(task.instance(job.id().toString()), Instant.now());
        return job;
    }

    @Transactional(readOnly = true)
    public Optional<CatalogImport> find(UUID id) {
        return imports.findById(id);
    }

    /**
     * What became of the records of an import, in their order.
     *
     * @param after only records after this number
     * @param outcome only these, null for all
     */
    @Transactional(readOnly = true)
    public List<RecordResult> results(UUID id, int after, @Nullable Outcome outcome, int limit) {
        return results.after(id, after, outcome, limit);
    }
}
