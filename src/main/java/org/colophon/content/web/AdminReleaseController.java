package org.colophon.content.web;

import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.release.Releasing;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Shows readers what the editors have made. When nothing has changed since the last release the answer is that one's number
 * once more, so that a request may be repeated.
 */
@RestController
@RequestMapping("/admin/api/content/books/{book}/release")
class AdminReleaseController {

    private final Releasing releasing;

    AdminReleaseController(Releasing releasing) {
        this.releasing = releasing;
    }

    /** Releases the content of a book to readers. */
    @PostMapping
    ReleaseView release(@PathVariable UUID book) {
        return new ReleaseView(releasing.release(new BookId(book)));
    }

    /** @param release its number, from 1 */
    record ReleaseView(long release) {}
}
