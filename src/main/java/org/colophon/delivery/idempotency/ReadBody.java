package org.colophon.delivery.idempotency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, read to its end and as often as wanted after that. A small one is kept in memory, any other in a
 * temporary file. It is read before the transaction begins, so that a slow sender holds no connection to the database.
 */
final class ReadBody implements AutoCloseable {

    /** In bytes. */
    private static final int MOST_IN_MEMORY = 256 * 1024;

    private final byte[] start;
    private final @Nullable Path file;

    ReadBody(InputStream body) throws IOException {
        start = body.readNBytes(MOST_IN_MEMORY);
        file = start.length < MOST_IN_MEMORY ? null : Files.createTempFile("colophon-", ".body");
        if (file != null) {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    InputStream open() throws IOException {
        var beginning = new ByteArrayInputStream(start);
        return file == null ? beginning : new SequenceInputStream(beginning, Files.newInputStream(file));
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
