package org.colophon.content.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.Outlines;
import org.colophon.content.preview.Preview;
import org.colophon.content.preview.Previews;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** How much of the book is free. Has the ETag {@code "v0"} as long as the default holds. */
@RestController
@RequestMapping("/admin/api/content/books/{book}/preview")
class AdminPreviewController {

    private final Outlines outlines;
    private final Previews previews;

    AdminPreviewController(Outlines outlines, Previews previews) {
        this.outlines = outlines;
        this.previews = previews;
    }

    /** Tells how much of a book is free. */
    @GetMapping
    ResponseEntity<PreviewForm> show(@PathVariable UUID book) {
        return answer(previews.of(find(book).id()));
    }

    /** Changes how much of a book is free. */
    @PutMapping
    ResponseEntity<PreviewForm> follow(
            @PathVariable UUID book, @RequestHeader("If-Match") ETag ifMatch, @Valid @RequestBody PreviewForm form) {
        var outline = find(book);
        var preview = previews.of(outline.id());
        new Revision(preview.version()).mustBe(ifMatch);
        return answer(previews.save(preview.follow(form.policy(), outline)));
    }

    private Outline find(UUID book) {
        return outlines.findById(book)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No book has the id " + book));
    }

    private static ResponseEntity<PreviewForm> answer(Preview preview) {
        return new Revision(preview.version()).answer(PreviewForm.of(preview.policy()));
    }
}
