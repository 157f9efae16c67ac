package org.colophon.catalog.imports;

import java.util.UUID;

/** A record is not the next one of its import: another instance has taken it. */
class ImportOvertaken extends RuntimeException {

    ImportOvertaken(UUID job, int record) {
        super("Record %d of import %s is not the next one".formatted(record, job));
    }
}
