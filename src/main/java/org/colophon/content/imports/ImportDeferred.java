package org.colophon.content.imports;

import java.util.UUID;

/** The application is stopping, or is at work on another file: the import starts over a little later. */
class ImportDeferred extends RuntimeException {

    ImportDeferred(UUID job) {
        super("Import %s is put off".formatted(job));
    }
}
