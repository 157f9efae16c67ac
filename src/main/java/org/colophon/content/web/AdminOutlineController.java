package org.colophon.content.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.Outlines;
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

/**
 * The table of contents. It is replaced whole: entries sent with their id stay the same, with their text; those without get
 * an id; those left out go, though their text is kept until the next release, so that they may be put back by their id.
 */
@RestController
@RequestMapping("/admin/api/content/books/{book}/outline")
class AdminOutlineController {

    private final Outlines outlines;

    AdminOutlineController(Outlines outlines) {
        this.outlines = outlines;
    }

    /** Shows the table of contents of a book. */
    @GetMapping
    ResponseEntity<OutlineView> show(@PathVariable UUID book) {
        return answer(find(book));
    }

    /** Replaces the table of contents of a book. */
    @PutMapping
    ResponseEntity<OutlineView> arrange(
            @PathVariable UUID book, @RequestHeader("If-Match") ETag ifMatch, @Valid @RequestBody OutlineForm form) {
        var outline = find(book);
        new Revision(outline.version()).mustBe(ifMatch);
        return answer(outlines.arrange(outline, form.draft()));
    }

    private Outline find(UUID book) {
        return outlines.findById(book)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No book has the id " + book));
    }

    private static ResponseEntity<OutlineView> answer(Outline outline) {
        return new Revision(outline.version()).answer(OutlineView.of(outline));
    }
}
