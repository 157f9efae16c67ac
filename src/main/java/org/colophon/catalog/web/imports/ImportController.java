package org.colophon.catalog.web.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.colophon.catalog.description.Language;
import org.colophon.catalog.document.Notation;
import org.colophon.catalog.document.WrittenAs;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.imports.CatalogImport;
import org.colophon.catalog.imports.ImportDesk;
import org.colophon.catalog.imports.ImportOptions;
import org.colophon.catalog.imports.Outcome;
import org.colophon.catalog.imports.RecordResult;
import org.colophon.catalog.lists.ListFormat;
import org.colophon.catalog.web.Page;
import org.colophon.catalog.web.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lists of books, handed in as a file of at most 20 MB and 100,000 records and worked through as a job. Records become
 * published books unless {@code publish=false}; those that state no language are taken to be in {@code language}. With
 * {@code preview=true} it is only said what would become of each.
 */
@RestController
@RequestMapping("/admin/api/catalog/imports")
class ImportController {

    private static final DataSize LARGEST = DataSize.ofMegabytes(20);

    private final ImportDesk desk;

    ImportController(ImportDesk desk) {
        this.desk = desk;
    }

    /** Hands in a list as the body. */
    @PostMapping(consumes = {"text/csv", "application/jsonl", "application/x-ndjson", "application/json-lines"})
    ResponseEntity<ImportView> submit(
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestParam(defaultValue = "true") boolean publish,
            @RequestParam(defaultValue = "false") boolean preview,
            @RequestParam(defaultValue = "en") @WrittenAs(Notation.LANGUAGE) String language,
            InputStream body,
            Editor editor)
            throws IOException {
        return accept(body, options(FileKind.of(type).orElseThrow(), publish, preview, language), editor);
    }

    /** Hands in a list as the file of a form. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportView> upload(
            @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "true") boolean publish,
            @RequestParam(defaultValue = "false") boolean preview,
            @RequestParam(defaultValue = "en") @WrittenAs(Notation.LANGUAGE) String language,
            Editor editor)
            throws IOException {
        var format = FileKind.of(file)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE, "A list is a .csv, .jsonl or .ndjson file"));
        try (var body = file.getInputStream()) {
            return accept(body, options(format, publish, preview, language), editor);
        }
    }

    /** Tells how far an import is. */
    @GetMapping("/{id}")
    ImportView read(@PathVariable UUID id) {
        return ImportView.of(find(id));
    }

    /** Tells what became of each record, a page at a time. */
    @GetMapping("/{id}/records")
    ResponseEntity<Page<RecordView>> records(
            @PathVariable UUID id,
            @RequestParam @Nullable @Pattern(regexp = "created|updated|unchanged|refused") String outcome,
            @RequestParam(defaultValue = "0") @Min(0) int after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        var wanted = outcome == null ? null : Outcome.of(outcome);
        var results = desk.results(find(id).id(), after, wanted, limit + 1);
        return Page.of(results, limit, RecordResult::record).map(RecordView::of).answer();
    }

    private static ImportOptions options(ListFormat format, boolean publish, boolean preview, String language) {
        return new ImportOptions(format, publish, preview, new Language(language));
    }

    private ResponseEntity<ImportView> accept(InputStream body, ImportOptions options, Editor editor)
            throws IOException {
        var job = desk.submit(Upload.read(body, LARGEST), options, editor);
        return ResponseEntity.accepted()
                .location(URI.create("/admin/api/catalog/imports/" + job.id()))
                .body(ImportView.of(job));
    }

    private CatalogImport find(UUID id) {
        return desk.find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No import has the id " + id));
    }
}
