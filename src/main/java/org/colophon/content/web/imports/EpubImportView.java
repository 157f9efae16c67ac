package org.colophon.content.web.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.colophon.content.conversion.ImportPreview;
import org.colophon.content.conversion.ImportResult;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.imports.EpubImport;
import org.colophon.content.imports.ImportState;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is.
 *
 * @param size of the file in bytes
 * @param total steps of the job that runs or ran last; 0 before it knows
 * @param reason why the file was refused
 * @param problem why it was refused, or why the import failed, in words
 * @param preview what would become of the book; left out in the list
 * @param result what has become of it; left out in the list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EpubImportView(
        UUID id,
        ImportState state,
        String submittedBy,
        Instant submittedAt,
        @Nullable Instant finishedAt,
        long size,
        int total,
        int done,
        EpubRefused.@Nullable Reason reason,
        @Nullable String problem,
        @Nullable ImportPreview preview,
        @Nullable ImportResult result) {

    static EpubImportView of(EpubImport job) {
        return of(job, job.preview().orElse(null), job.result().orElse(null));
    }

    static EpubImportView listed(EpubImport job) {
        return of(job, null, null);
    }

    private static EpubImportView of(EpubImport job, @Nullable ImportPreview preview, @Nullable ImportResult result) {
        return new EpubImportView(
                job.id(),
                job.state(),
                job.editor(),
                job.submittedAt(),
                job.finishedAt(),
                job.fileSize(),
                job.total(),
                job.done(),
                job.reason(),
                job.problem(),
                preview,
                result);
    }
}
