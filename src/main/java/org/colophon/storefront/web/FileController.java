package org.colophon.storefront.web;

import java.time.Duration;
import org.colophon.content.Content;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/**
 * The pictures inside of books. Whoever has the address gets the picture: nobody can guess it, and the text that shows it is cut
 * by the preview. A name stands for one picture for good, so it need be fetched only once.
 */
@RestController
class FileController {

    /** For one who opens a drawing by itself: nothing in it loads, runs or poses as a page of this site. */
    private static final String ALONE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Content content;

    FileController(Content content) {
        this.content = content;
    }

    @GetMapping("/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable String name, WebRequest request) {
        var file = content.file(name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such file"));
        var tag = '"' + name + '"';
        return request.checkNotModified(tag)
                ? kept(HttpStatus.NOT_MODIFIED, tag).build()
                : kept(HttpStatus.OK, tag)
                        .contentType(MediaType.parseMediaType(file.mediaType()))
                        .body(file.bytes());
    }

    private static ResponseEntity.BodyBuilder kept(HttpStatus status, String tag) {
        return ResponseEntity.status(status)
                .cacheControl(FOR_GOOD)
                .eTag(tag)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", ALONE);
    }
}
