package org.colophon.content.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.colophon.content.file.BookFiles;
import org.colophon.content.file.StoredFile;
import org.colophon.content.outline.Outlines;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The pictures inside of a book. What is sent is made anew, or refused with a reason; the same one again gets the same name. */
@RestController
@RequestMapping("/admin/api/content/books/{book}/files")
class AdminFileController {

    private final Outlines outlines;
    private final BookFiles files;

    AdminFileController(Outlines outlines, BookFiles files) {
        this.outlines = outlines;
        this.files = files;
    }

    /** Lists the pictures of a book. */
    @GetMapping
    FileList list(@PathVariable UUID book) {
        return new FileList(
                files.of(outlines.known(book)).stream().map(FileView::of).toList());
    }

    /** Adds a picture to a book. */
    @PostMapping(consumes = {"image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml"})
    ResponseEntity<FileView> add(@PathVariable UUID book, InputStream body) throws IOException {
        var file = files.take(outlines.known(book), read(body));
        return ResponseEntity.created(URI.create(file.path())).body(FileView.of(file));
    }

    private static byte[] read(InputStream body) throws IOException {
        var bytes = body.readNBytes(BookFiles.MAX_BYTES + 1);
        if (bytes.length > BookFiles.MAX_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "At most 10 MB are taken");
        }
        return bytes;
    }

    /** @param items by name */
    record FileList(List<FileView> items) {}

    /**
     * @param path what a text says as the {@code src} of an image
     * @param width in pixels; 0 for a drawing that does not say
     * @param height in pixels; 0 for a drawing that does not say
     */
    record FileView(String name, String path, int width, int height) {

        static FileView of(StoredFile file) {
            return new FileView(file.name(), file.path(), file.width(), file.height());
        }
    }
}
