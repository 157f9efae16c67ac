package org.colophon.catalog.imports;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the records of running imports. One statement a record, for lists have thousands, and one that counts only what
 * comes next: where two instances took an import for abandoned by the other, one of them finds itself overtaken.
 */
@Repository
class Tally {

    private final JdbcClient jdbc;

    Tally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param number of the record in the list, from 1
     * @throws ImportOvertaken when it is not the next one, or the import is not running
     */
    void count(UUID job, int number, Outcome outcome) {
        var counted = jdbc.sql("""
                        update catalog_import set version = version + 1, processed = processed + 1, %1$s = %1$s + 1
                        where id = :job and state = 'RUNNING' and processed = :before and total >= :number""".formatted(outcome.word()))
                .param("job", job)
                .param("before", number - 1)
                .param("number", number)
                .update();
        if (counted != 1) {
            throw new ImportOvertaken(job, number);
        }
    }
}
