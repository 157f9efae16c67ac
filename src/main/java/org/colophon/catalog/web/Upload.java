package org.colophon.catalog.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ResponseStatusException;

/** Reads what is sent as it is, and no more than is allowed. */
public final class Upload {

    private Upload() {}

    /** @throws ResponseStatusException (413) as soon as there is more, (400) when there is nothing */
    public static byte[] read(InputStream body, DataSize most) throws IOException {
        var bytes = body.readNBytes((int) most.toBytes() + 1);
        if (bytes.length > most.toBytes()) {
            throw new ResponseStatusException(
                    HttpStatus.CONTENT_TOO_LARGE, "At most %d MB are taken".formatted(most.toMegabytes()));
        }
        if (bytes.length == 0) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The body is empty");
        }
        return bytes;
    }
}
