package org.colophon.content.web.release;

import jakarta.validation.constraints.Min;
import java.util.UUID;
import java.util.function.Predicate;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.colophon.content.release.Comparing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What differs between two releases, or between the last one and what the editors work on. Of very much text only the first
 * part is compared by paragraph; the rest is had by asking for an entry by itself.
 */
@RestController
@RequestMapping("/admin/api/content/books/{book}")
class AdminChangesController {

    private final Comparing comparing;

    AdminChangesController(Comparing comparing) {
        this.comparing = comparing;
    }

    /** Tells what differs in a release from an earlier one, by default from the one before. */
    @GetMapping("/releases/{number}/changes")
    ChangesView betweenReleases(
            @PathVariable UUID book,
            @PathVariable long number,
            @RequestParam @Nullable @Min(0) Long since,
            @RequestParam @Nullable UUID entry) {
        long earlier = since == null ? number - 1 : since;
        var changes = comparing.releases(new BookId(book), earlier, number, wanted(entry));
        return ChangesView.of(earlier, number, changes, wanted(entry));
    }

    /** Tells what a release made now would change. */
    @GetMapping("/changes")
    ChangesView sinceTheLastRelease(@PathVariable UUID book, @RequestParam @Nullable UUID entry) {
        var id = new BookId(book);
        return ChangesView.of(comparing.last(id), null, comparing.work(id, wanted(entry)), wanted(entry));
    }

    private static Predicate<EntryId> wanted(@Nullable UUID entry) {
        return entry == null ? any -> true : new EntryId(entry)::equals;
    }
}
