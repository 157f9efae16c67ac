package org.colophon.content.imports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.outline.NoOutline;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.Outlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where EPUBs are handed in for books, looked at, and applied. What runs for a book runs alone. */
@Component
@Transactional
public class EpubImportDesk {

    /** How many imports of a book are kept, with their files; the one that was applied last stays beside them. */
    public static final int MOST_KEPT = 5;

    private final EpubImports imports;
    private final EpubFiles files;
    private final Outlines outlines;
    private final Basis basis;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> task;

    EpubImportDesk(
            EpubImports imports,
            EpubFiles files,
            Outlines outlines,
            Basis basis,
            SchedulerClient scheduler,
            OneTimeTask<Void> epubImport) {
        this.imports = imports;
        this.files = files;
        this.outlines = outlines;
        this.basis = basis;
        this.scheduler = scheduler;
        this.task = epubImport;
    }

    /**
     * Keeps a file, to be read as soon as an instance is free. The oldest imports of the book go.
     *
     * @param size of the file in bytes
     * @param editor the name of their account
     * @throws NoOutline when there is no such book
     * @throws ImportUnderWay when another import of the book is at work
     */
    public EpubImport submit(BookId book, InputStream file, long size, String editor) {
        lockIdle(book);
        var job = imports.save(EpubImport.receive(book, editor, size));
        files.keep(job.id(), file);
        forgetOldest(book);
        order(job);
        return job;
    }

    /**
     * Has the book changed as the preview says.
     *
     * @throws NotInThisState when there is no preview
     * @throws BookHasChanged when the preview is outdated
     * @throws ImportUnderWay when another import of the book is at work
     */
    public EpubImport apply(EpubImport job) {
        var outline = lockIdle(job.book());
        return order(imports.save(job.apply(basis.of(outline))));
    }

    /**
     * Has the file read anew.
     *
     * @throws NotInThisState unless there is a preview, or the import has failed
     * @throws ImportUnderWay when another import of the book is at work
     */
    public EpubImport previewAnew(EpubImport job) {
        lockIdle(job.book());
        return order(imports.save(job.previewAnew()));
    }

    /**
     * Forgets an import, with its file.
     *
     * @throws NotInThisState when the book is being changed by it, or has been
     */
    public void cancel(EpubImport job) {
        forget(job.cancel());
    }

    @Transactional(readOnly = true)
    public Optional<EpubImport> find(BookId book, UUID id) {
        return imports.findByIdAndBook(id, book.value());
    }

    /** Those of a book that are kept, the latest first. */
    @Transactional(readOnly = true)
    public List<EpubImport> of(BookId book) {
        return imports.findByBookOrderByIdDesc(book.value());
    }

    /** The original file, as it was handed in, read a part at a time. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public InputStream open(EpubImport job) {
        return files.open(job.id());
    }

    private Outline lockIdle(BookId book) {
        var outline = outlines.locked(book);
        if (of(book).stream().anyMatch(it -> it.state().isRunning())) {
            throw new ImportUnderWay(book);
        }
        return outline;
    }

    private void forgetOldest(BookId book) {
        var all = of(book);
        var applied = all.stream()
                .filter(it -> it.state() == ImportState.APPLIED)
                .map(EpubImport::id)
                .findFirst();
        all.stream()
                .skip(MOST_KEPT)
                .filter(it -> !applied.equals(Optional.of(it.id())))
                .forEach(this::forget);
    }

    private void forget(EpubImport job) {
        files.discard(job.id());
        imports.delete(job);
    }

    /** Named after the state, for the job that brought an import into this one may not have ended yet. */
    private EpubImport order(EpubImport job) {
        scheduler.schedule(task.instance(EpubImportTask.name(job)), Instant.now());
        return job;
    }
}
