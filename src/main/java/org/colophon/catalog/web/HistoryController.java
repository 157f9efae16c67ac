package org.colophon.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.history.History;
import org.colophon.catalog.history.HistoryEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what, when and why: of one book, or by one editor; the latest first. */
@RestController
class HistoryController {

    private final History history;
    private final HeldBooks held;

    HistoryController(History history, HeldBooks held) {
        this.history = history;
        this.held = held;
    }

    /** Lists the changes of a book, the latest first, a page at a time. */
    @GetMapping(BookController.PATH + "/{id}/history")
    ResponseEntity<Page<View>> ofBook(
            @PathVariable UUID id,
            @RequestParam @Nullable @Min(1) Long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        var entries = history.ofBook(held.read(id).id(), after, limit + 1);
        return Page.of(entries, limit, HistoryEntry::version).map(View::of).answer();
    }

    /** Lists the changes that an editor has made, the latest first, a page at a time. */
    @GetMapping("/admin/api/catalog/history")
    ResponseEntity<Page<View>> byEditor(
            @RequestParam @Size(min = 1, max = 100) String editor,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        var entries = history.byEditor(editor, after, limit + 1);
        return Page.of(entries, limit, HistoryEntry::id).map(View::of).answer();
    }

    /** @param version of the book after the change; by it the book can be restored */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            UUID book,
            long version,
            Instant at,
            String editor,
            String act,
            @Nullable String why,
            List<FieldChange> changes) {

        static View of(HistoryEntry entry) {
            return new View(
                    entry.book().value(),
                    entry.version(),
                    entry.at(),
                    entry.editor(),
                    entry.act().word(),
                    entry.why(),
                    entry.changes());
        }
    }
}
