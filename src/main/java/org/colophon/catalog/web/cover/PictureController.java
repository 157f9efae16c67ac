package org.colophon.catalog.web.cover;

import java.time.Duration;
import org.colophon.catalog.cover.Covers;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** Covers for everyone. A name stands for one picture for good, so it need be fetched only once. */
@RestController
class PictureController {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Covers covers;

    PictureController(Covers covers) {
        this.covers = covers;
    }

    @GetMapping("/covers/{name}")
    ResponseEntity<byte[]> get(@PathVariable String name, WebRequest request) {
        var jpeg = covers.find(name)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such cover"));
        var tag = '"' + name + '"';
        return request.checkNotModified(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                        .cacheControl(FOR_GOOD)
                        .eTag(tag)
                        .build()
                : ResponseEntity.ok()
                        .cacheControl(FOR_GOOD)
                        .eTag(tag)
                        .contentType(MediaType.IMAGE_JPEG)
                        .body(jpeg);
    }
}
