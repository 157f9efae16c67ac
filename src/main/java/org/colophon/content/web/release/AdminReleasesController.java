package org.colophon.content.web.release;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.colophon.content.history.ReleaseHistory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The releases of a book. They are read only: a release stays as it was made. */
@RestController
@RequestMapping("/admin/api/content/books/{book}/releases")
class AdminReleasesController {

    private final ReleaseHistory history;

    AdminReleasesController(ReleaseHistory history) {
        this.history = history;
    }

    /** Lists the releases of a book, the newest first, a page at a time. */
    @GetMapping
    ReleasesView list(
            @PathVariable UUID book,
            @RequestParam @Nullable @Min(1) Long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        return ReleasesView.of(history.newest(new BookId(book), after, limit + 1), limit);
    }

    /** Shows a release with its table of contents. */
    @GetMapping("/{number}")
    ReleaseDetails show(@PathVariable UUID book, @PathVariable long number) {
        var id = new BookId(book);
        return ReleaseDetails.of(history.find(id, number), history.entries(id, number));
    }

    /** Shows the text of an entry as it was released. */
    @GetMapping("/{number}/sections/{entry}")
    ReleasedText section(@PathVariable UUID book, @PathVariable long number, @PathVariable UUID entry) {
        return history.text(new BookId(book), number, new EntryId(entry))
                .map(html -> new ReleasedText(new EntryId(entry), html))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "The release has no entry with the id " + entry));
    }

    /** @param html all of it, whatever of it is free */
    record ReleasedText(EntryId id, String html) {}
}
