package org.colophon.catalog.imports;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.colophon.catalog.book.NotPublishable;
import org.colophon.catalog.book.TransitionRefused;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.imports.RecordRehearsal.Rehearsed;
import org.colophon.catalog.imprint.ImprintRefused;
import org.colophon.catalog.lists.BookRecord;
import org.colophon.catalog.lists.BrokenEntry;
import org.colophon.catalog.lists.Entry;
import org.colophon.catalog.lists.RecordRefused;
import org.colophon.catalog.lists.UnreadableList;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.register.IsbnTaken;
import org.colophon.catalog.register.IsbnsContended;
import org.colophon.delivery.Backlog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Goes through the list of one import from the record after the last one taken. A bad record is noted and does not stop the
 * rest; what is wrong with the database does, and the import goes on later.
 */
@Component
class ImportRun {

    private static final Logger log = LoggerFactory.getLogger(ImportRun.class);

    private static final int MAX_RECORDS = 100_000;
    /** After so many records the listeners are given time to keep pace. */
    private static final int CHUNK = 50;

    private static final int MOST_UNDELIVERED = 1_000;
    private static final int ATTEMPTS = 3;

    private final Imports imports;
    private final ImportFiles files;
    private final RecordResults results;
    private final RecordTaking taking;
    private final RecordRehearsal rehearsal;
    private final Backlog backlog;

    ImportRun(
            Imports imports,
            ImportFiles files,
            RecordResults results,
            RecordTaking taking,
            RecordRehearsal rehearsal,
            Backlog backlog) {
        this.imports = imports;
        this.files = files;
        this.results = results;
        this.taking = taking;
        this.rehearsal = rehearsal;
        this.backlog = backlog;
    }

    /**
     * @param stopping asked between records
     * @throws ImportInterrupted when it was told to stop before the end
     */
    void run(UUID id, BooleanSupplier stopping) {
        var job = imports.findById(id).orElseThrow();
        if (job.isFinished()) {
            return;
        }
        try {
            var file = files.read(id);
            var started = imports.save(job.start(count(job, file)));
            if (job.options().preview()) {
                results.discard(id);
            }
            var entries = started.options()
                    .format()
                    .read(file)
                    .skip(started.processed())
                    .iterator();
            takeAll(started, entries, stopping);
            imports.save(imports.findById(id).orElseThrow().complete());
        } catch (UnreadableList e) {
            imports.save(imports.findById(id).orElseThrow().fail(e.why()));
        }
        files.discard(id);
    }

    /** Gives an import up. */
    void abandon(UUID id, String why) {
        imports.findById(id).filter(it -> !it.isFinished()).ifPresent(it -> {
            imports.save(it.fail(why));
            files.discard(id);
        });
    }

    private static int count(CatalogImport job, byte[] file) {
        var records = job.options().format().read(file).limit(MAX_RECORDS + 1L).count();
        if (records > MAX_RECORDS) {
            throw new UnreadableList("A list has at most %d records".formatted(MAX_RECORDS));
        }
        return (int) records;
    }

    private void takeAll(CatalogImport job, Iterator<Entry> entries, BooleanSupplier stopping) {
        var way = wayOf(job);
        for (var number = job.processed() + 1; entries.hasNext(); number++) {
            if (stopping.getAsBoolean()) {
                throw new ImportInterrupted(job.id(), number);
            }
            if (number % CHUNK == 0) {
                backlog.awaitBelow(MOST_UNDELIVERED);
            }
            switch (entries.next()) {
                case BookRecord source -> take(job, number, source, way);
                case BrokenEntry broken ->
                    taking.note(job, RecordResult.refused(number, null, List.of(broken.fault())));
            }
        }
    }

    private void take(CatalogImport job, int number, BookRecord source, Way way) {
        try {
            takeWhenFree(number, source, way);
        } catch (ImportOvertaken e) {
            throw e;
        } catch (RuntimeException e) {
            var title = source.title().orElse(null);
            taking.note(job, RecordResult.refused(number, title, reasons(e, job.id(), number)));
        }
    }

    /** An editor may be at work on the very book. */
    private static void takeWhenFree(int number, BookRecord source, Way way) {
        for (var attempt = 1; ; attempt++) {
            try {
                way.take(number, source);
                return;
            } catch (ConcurrencyFailureException | IsbnsContended e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private Way wayOf(CatalogImport job) {
        if (!job.options().preview()) {
            return (number, source) -> taking.take(job, number, source);
        }
        var remembered = new HashMap<Isbn, Rehearsed>();
        return (number, source) -> taking.note(job, rehearsal.rehearse(job, number, source, remembered));
    }

    /** What is done with a record. */
    private interface Way {

        void take(int number, BookRecord source);
    }

    private static List<Fault> reasons(RuntimeException refusal, UUID id, int number) {
        return switch (refusal) {
            case RecordRefused it -> it.faults();
            case NotPublishable it -> it.faults();
            case IsbnTaken it -> List.of(it.fault());
            case ImprintRefused it -> List.of(it.fault());
            case TransitionRefused it -> List.of(new Fault("", String.valueOf(it.getMessage())));
            default -> {
                log.error("Record {} of import {} could not be taken", number, id, refusal);
                yield List.of(new Fault("", "The record could not be taken; the application's log says why"));
            }
        };
    }
}
