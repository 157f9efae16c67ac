package org.colophon.content.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.opening.Opening;
import org.colophon.content.outline.Outlines;
import org.colophon.content.preview.Policies;
import org.colophon.content.preview.Preview;
import org.colophon.content.release.Releasing;
import org.springframework.http.ETag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * How much of the book is free. Has the ETag {@code "v0"} as long as the book follows its imprint. A change holds for what
 * readers see at once: the texts stay those of the last release.
 */
@RestController
@RequestMapping("/admin/api/content/books/{book}/preview")
class AdminPreviewController {

    private final Outlines outlines;
    private final Policies policies;
    private final Opening opening;
    private final Releasing releasing;

    AdminPreviewController(Outlines outlines, Policies policies, Opening opening, Releasing releasing) {
        this.outlines = outlines;
        this.policies = policies;
        this.opening = opening;
        this.releasing = releasing;
    }

    /** Tells how much of a book is free. */
    @GetMapping
    ResponseEntity<PreviewForm> show(@PathVariable UUID book) {
        return answer(find(book));
    }

    /** Changes how much of a book is free. */
    @PutMapping
    ResponseEntity<PreviewForm> follow(
            @PathVariable UUID book, @RequestHeader("If-Match") ETag ifMatch, @Valid @RequestBody PreviewForm form) {
        var preview = find(book);
        new Revision(preview.version()).mustBe(ifMatch);
        return answer(opening.follow(preview.follow(form.policy(), outlines.of(preview.id()))));
    }

    /** Has a book follow its imprint again. */
    @DeleteMapping
    ResponseEntity<PreviewForm> followImprint(@PathVariable UUID book, @RequestHeader("If-Match") ETag ifMatch) {
        new Revision(find(book).version()).mustBe(ifMatch);
        opening.followImprint(new BookId(book));
        return answer(find(book));
    }

    /** Tells how many characters of each entry readers would see for free. */
    @GetMapping("/extent")
    ExtentView extent(@PathVariable UUID book) {
        return ExtentView.of(releasing.extent(new BookId(book)));
    }

    private Preview find(UUID book) {
        return policies.preview(outlines.known(book));
    }

    private static ResponseEntity<PreviewForm> answer(Preview preview) {
        return new Revision(preview.version()).answer(PreviewForm.of(preview.policy()));
    }
}
