package org.colophon.content.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.colophon.content.conversion.Conversion;
import org.colophon.content.epub.Epub;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.outline.Outlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the file of an import for a preview, or changes the book. The change is one transaction together with the end of the
 * import: whatever happens, there is all of it or nothing.
 */
@Component
class EpubImportRun {

    /** One file at a time, for each of them needs memory. */
    private final Semaphore free = new Semaphore(1);

    private final EpubImports imports;
    private final EpubFiles files;
    private final Outlines outlines;
    private final Conversion conversion;
    private final Basis basis;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;

    EpubImportRun(
            EpubImports imports,
            EpubFiles files,
            Outlines outlines,
            Conversion conversion,
            Basis basis,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.files = files;
        this.outlines = outlines;
        this.conversion = conversion;
        this.basis = basis;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Does what is to be done for an import next; nothing when it has been cancelled.
     *
     * @param stopping asked again and again
     * @throws ImportDeferred when it was told to stop, or another import runs here
     */
    void run(UUID id, BooleanSupplier stopping) {
        if (!free.tryAcquire()) {
            throw new ImportDeferred(id);
        }
        try {
            imports.findById(id).filter(it -> it.state().isRunning()).ifPresent(it -> run(it, stopping));
        } finally {
            free.release();
        }
    }

    private void run(EpubImport job, BooleanSupplier stopping) {
        var file = temporary(job.id());
        try (var epub = Epub.open(file)) {
            var progress = new ImportProgress(job.id(), jdbc, apart, stopping);
            if (job.state() == ImportState.RECEIVED) {
                preview(job, epub, progress);
            } else {
                apply(job, epub, progress);
            }
        } catch (EpubRefused refused) {
            change(job.id(), it -> it.refuse(refused));
        } catch (BookHasChanged changed) {
            change(job.id(), it -> it.fail(String.valueOf(changed.getMessage())));
        } finally {
            delete(file);
        }
    }

    private void preview(EpubImport job, Epub epub, ImportProgress progress) {
        var outline = outlines.of(job.book());
        var present = basis.of(outline);
        var preview = conversion.preview(epub, outline, progress);
        change(job.id(), it -> it.preview(preview, present));
    }

    private void apply(EpubImport job, Epub epub, ImportProgress progress) {
        var prepared = conversion.prepare(job.book(), epub, progress);
        transaction.executeWithoutResult(status -> {
            var outline = outlines.locked(job.book());
            job.requireUnchanged(basis.of(outline));
            var result = conversion.apply(outline, prepared, progress);
            imports.save(imports.findById(job.id()).orElseThrow().complete(result));
        });
    }

    /** Gives an import up. */
    void abandon(UUID id, String why) {
        imports.findById(id).filter(it -> it.state().isRunning()).ifPresent(it -> imports.save(it.fail(why)));
    }

    /** From its newest state, for its progress has been written meanwhile. */
    private void change(UUID id, UnaryOperator<EpubImport> change) {
        imports.findById(id).map(change).ifPresent(imports::save);
    }

    private Path temporary(UUID job) {
        try {
            var file = Files.createTempFile("colophon", ".epub");
            try (var original = files.open(job)) {
                Files.copy(original, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
