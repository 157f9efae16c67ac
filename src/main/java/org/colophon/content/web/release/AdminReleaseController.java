package org.colophon.content.web.release;

import jakarta.validation.Valid;
import java.security.Principal;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.comparison.Summary;
import org.colophon.content.release.Comparing;
import org.colophon.content.release.Occasion;
import org.colophon.content.release.Releasing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows readers what the editors have made. When nothing has changed since the last release the answer is that one once
 * more, so that a request may be repeated.
 */
@RestController
@RequestMapping("/admin/api/content/books/{book}/release")
class AdminReleaseController {

    private final Releasing releasing;
    private final Comparing comparing;

    AdminReleaseController(Releasing releasing, Comparing comparing) {
        this.releasing = releasing;
        this.comparing = comparing;
    }

    /** Releases the content of a book to readers. */
    @PostMapping
    ReleaseView release(
            @PathVariable UUID book,
            Principal editor,
            @Valid @RequestBody(required = false) @Nullable ReleaseForm form) {
        var note = form == null || form.note() == null ? "" : form.note();
        long number = releasing.release(new BookId(book), new Occasion(editor.getName(), note));
        return new ReleaseView(number, comparing.summary(new BookId(book), number));
    }

    /**
     * @param release its number, from 1
     * @param changes how many entries differ from the release before
     */
    record ReleaseView(long release, Summary changes) {}
}
