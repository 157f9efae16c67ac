package org.colophon.content.web.outline;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ETag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The table of contents as a whole. Entries sent with their id stay the same, with their text; those without get an id; those
 * left out are removed, and can be put back until the next release.
 */
@RestController
@RequestMapping(AdminOutlineController.PATH)
class AdminOutlineController {

    static final String PATH = "/admin/api/content/books/{book}/outline";

    private final EditedOutlines outlines;

    AdminOutlineController(EditedOutlines outlines) {
        this.outlines = outlines;
    }

    /** Shows the table of contents of a book. */
    @GetMapping
    ResponseEntity<OutlineView> show(@PathVariable UUID book) {
        return EditedOutlines.answer(outlines.find(book));
    }

    /** Replaces the table of contents of a book. */
    @PutMapping
    ResponseEntity<OutlineView> arrange(
            @PathVariable UUID book, @RequestHeader("If-Match") ETag ifMatch, @Valid @RequestBody OutlineForm form) {
        return EditedOutlines.answer(outlines.change(book, ifMatch, outline -> outline.arrange(form.draft())));
    }
}
