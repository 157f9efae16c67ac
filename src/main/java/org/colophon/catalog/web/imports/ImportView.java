package org.colophon.catalog.web.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.colophon.catalog.imports.CatalogImport;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param state {@code queued}, {@code running}, {@code completed} or {@code failed}
 * @param preview whether it is only said what would become of the records
 * @param total how many records the list has, 0 until they are counted
 * @param progress from 0 to 1
 * @param problem why it failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportView(
        UUID id,
        String state,
        String format,
        boolean publish,
        boolean preview,
        String language,
        int total,
        int processed,
        double progress,
        int created,
        int updated,
        int unchanged,
        int refused,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String problem) {

    static ImportView of(CatalogImport job) {
        return new ImportView(
                job.id(),
                job.state().word(),
                job.options().format().word(),
                job.options().publish(),
                job.options().preview(),
                job.options().language().code(),
                job.total(),
                job.processed(),
                job.progress(),
                job.created(),
                job.updated(),
                job.unchanged(),
                job.refused(),
                job.startedAt(),
                job.finishedAt(),
                job.problem());
    }
}
