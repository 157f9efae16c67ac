package org.colophon.content.web.imports;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.colophon.content.imports.EpubImport;
import org.colophon.content.imports.EpubImportDesk;
import org.colophon.content.outline.Outlines;
import org.colophon.content.web.Revision;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * EPUBs of at most 300 MB, taken into a book as jobs. A file is read first, and then tells as a preview what would become of
 * the table of contents; the book is changed when the import is applied. Readers see nothing of it before the next release. Five
 * imports of a book are kept.
 */
@RestController
@RequestMapping("/admin/api/content/books/{book}/epub-imports")
class EpubImportController {

    private static final String EPUB = "application/epub+zip";

    private final Outlines outlines;
    private final EpubImportDesk desk;

    EpubImportController(Outlines outlines, EpubImportDesk desk) {
        this.outlines = outlines;
        this.desk = desk;
    }

    /** Hands in an EPUB as the body. */
    @PostMapping(consumes = EPUB)
    ResponseEntity<EpubImportView> submit(@PathVariable UUID book, InputStream body, Principal editor)
            throws IOException {
        var id = outlines.known(book);
        try (var file = ReceivedFile.of(body);
                var content = file.open()) {
            return accepted(desk.submit(id, content, file.size(), editor.getName()));
        }
    }

    /** Hands in an EPUB as the file of a form. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<EpubImportView> upload(@PathVariable UUID book, @RequestPart MultipartFile file, Principal editor)
            throws IOException {
        try (var body = file.getInputStream()) {
            return submit(book, body, editor);
        }
    }

    /** Lists the imports of a book, the latest first. */
    @GetMapping
    EpubImportList list(@PathVariable UUID book) {
        return new EpubImportList(desk.of(outlines.known(book)).stream()
                .map(EpubImportView::listed)
                .toList());
    }

    /** Tells how far an import is, what would become of the book, and what has become of it. */
    @GetMapping("/{id}")
    ResponseEntity<EpubImportView> show(@PathVariable UUID book, @PathVariable UUID id) {
        var job = find(book, id);
        return new Revision(job.version()).answer(EpubImportView.of(job));
    }

    /** Gives the original file back. */
    @GetMapping(path = "/{id}/file", produces = EPUB)
    ResponseEntity<InputStreamResource> file(@PathVariable UUID book, @PathVariable UUID id) {
        var job = find(book, id);
        var name = ContentDisposition.attachment().filename(id + ".epub").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentLength(job.fileSize())
                .body(new InputStreamResource(desk.open(job)));
    }

    /** Changes the book as the preview says. */
    @PostMapping("/{id}/apply")
    ResponseEntity<EpubImportView> apply(
            @PathVariable UUID book, @PathVariable UUID id, @RequestHeader("If-Match") ETag ifMatch) {
        return accepted(desk.apply(find(book, id, ifMatch)));
    }

    /** Reads the file anew, since the book has changed or the import has failed. */
    @PostMapping("/{id}/preview")
    ResponseEntity<EpubImportView> preview(
            @PathVariable UUID book, @PathVariable UUID id, @RequestHeader("If-Match") ETag ifMatch) {
        return accepted(desk.previewAnew(find(book, id, ifMatch)));
    }

    /** Cancels an import that has not been applied, and forgets its file. */
    @DeleteMapping("/{id}")
    ResponseEntity<Void> cancel(
            @PathVariable UUID book, @PathVariable UUID id, @RequestHeader("If-Match") ETag ifMatch) {
        desk.cancel(find(book, id, ifMatch));
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<EpubImportView> accepted(EpubImport job) {
        var address = "/admin/api/content/books/%s/epub-imports/%s"
                .formatted(job.book().value(), job.id());
        return ResponseEntity.accepted()
                .location(URI.create(address))
                .eTag(new Revision(job.version()).tag())
                .body(EpubImportView.of(job));
    }

    private EpubImport find(UUID book, UUID id) {
        return desk.find(outlines.known(book), id)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "No import of the book has the id " + id));
    }

    private EpubImport find(UUID book, UUID id, ETag seen) {
        var job = find(book, id);
        new Revision(job.version()).mustBe(seen);
        return job;
    }

    /** @param items the latest first */
    record EpubImportList(List<EpubImportView> items) {}
}
