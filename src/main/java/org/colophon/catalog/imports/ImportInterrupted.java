package org.colophon.catalog.imports;

import java.util.UUID;

/** The application is stopping; the import goes on at the next start. */
class ImportInterrupted extends RuntimeException {

    ImportInterrupted(UUID job, int record) {
        super("Import %s was interrupted before record %d".formatted(job, record));
    }
}
