package org.colophon.content.imports;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.colophon.content.conversion.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes down how far an import is, so that an editor who asks sees it: some times in all and apart from the transaction of the
 * import.
 */
final class ImportProgress implements Progress {

    private static final int TIMES = 50;

    private final UUID job;
    private final JdbcClient jdbc;
    private final TransactionOperations apart;
    private final BooleanSupplier stopping;
    private int total;
    private int done;
    private int written;

    /** @param stopping asked at each step */
    ImportProgress(UUID job, JdbcClient jdbc, TransactionOperations apart, BooleanSupplier stopping) {
        this.job = job;
        this.jdbc = jdbc;
        this.apart = apart;
        this.stopping = stopping;
    }

    @Override
    public void expect(int steps) {
        total += steps;
        write();
    }

    /** @throws ImportDeferred when the application is stopping */
    @Override
    public void advance() {
        if (stopping.getAsBoolean()) {
            throw new ImportDeferred(job);
        }
        done++;
        if ((done - written) * TIMES >= total) {
            write();
        }
    }

    private void write() {
        written = done;
        apart.executeWithoutResult(transaction -> jdbc.sql("""
                        update content_epub_import set version = version + 1, total = :total, done = :done
                        where id = :job and state in ('RECEIVED', 'APPLYING')""")
                .param("total", total)
                .param("done", done)
                .param("job", job)
                .update());
    }
}
