package org.colophon.content.web.imports;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colophon.content.epub.container.Limits;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * A file as long as it is taken in. It is on the disk before a transaction begins, for a slow sender must not hold a
 * connection to the database.
 */
record ReceivedFile(Path path, long size) implements Closeable {

    /** @throws ResponseStatusException (413) when it is larger than an EPUB may be, (400) when there is nothing */
    static ReceivedFile of(InputStream body) throws IOException {
        var file = new ReceivedFile(Files.createTempFile("colophon", ".upload"), 0);
        try {
            return file.filled(body);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private ReceivedFile filled(InputStream body) throws IOException {
        long length = 0;
        try (var out = Files.newOutputStream(path)) {
            var part = new byte[8192];
            for (int read = body.read(part); read >= 0 && length <= Limits.MAX_SIZE; read = body.read(part)) {
                out.write(part, 0, read);
                length += read;
            }
        }
        if (length > Limits.MAX_SIZE) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "At most 300 MB are taken");
        } else if (length == 0) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The body is empty");
        }
        return new ReceivedFile(path, length);
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
