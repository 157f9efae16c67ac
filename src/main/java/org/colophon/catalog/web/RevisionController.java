package org.colophon.catalog.web;

import java.util.List;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.document.DescribedBook;
import org.colophon.catalog.document.FieldChange;
import org.colophon.catalog.document.Snapshot;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.history.History;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is said of a book beside what readers see, and what was once said of it. */
@RestController
@RequestMapping(BookController.PATH + "/{id}")
class RevisionController {

    private final BookDesk desk;
    private final HeldBooks held;
    private final History history;

    RevisionController(BookDesk desk, HeldBooks held, History history) {
        this.desk = desk;
        this.held = held;
        this.history = history;
    }

    /** Field by field, in what editors' words differ from what readers see. */
    @GetMapping("/revision")
    ResponseEntity<Comparison> compare(@PathVariable UUID id) {
        var book = held.read(id);
        var changes = FieldChange.between(Snapshot.of(book.shown()), Snapshot.of(book.description()));
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, HeldBooks.tag(book))
                .body(new Comparison(book.isRevised(), changes, DescribedBook.of(book.shown())));
    }

    /** Gives up what editors say of a book and readers do not see yet. */
    @DeleteMapping("/revision")
    ResponseEntity<BookView> discard(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch, Edit edit) {
        return held.answer(desk.discardRevision(held.read(id, ifMatch), edit));
    }

    /** The book as it was in one of its versions. */
    @GetMapping("/versions/{version}")
    Then version(@PathVariable UUID id, @PathVariable long version, @RequestParam @Nullable Long comparedWith) {
        var then = snapshot(id, version);
        var other = comparedWith == null ? Snapshot.of(held.read(id).description()) : snapshot(id, comparedWith);
        return new Then(version, DescribedBook.of(then.description()), FieldChange.between(then, other));
    }

    /** Describes a book as it was in one of its versions. */
    @PostMapping("/versions/{version}/restore")
    ResponseEntity<BookView> restore(
            @PathVariable UUID id,
            @PathVariable long version,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            Edit edit) {
        return held.answer(desk.restore(held.read(id, ifMatch), version, edit));
    }

    private Snapshot snapshot(UUID id, long version) {
        return history.snapshot(new BookId(id), version);
    }

    /**
     * @param revised whether there is anything that readers do not see
     * @param changes from what readers see to what editors say
     * @param live what readers see, or saw last; of a draft what they would see
     */
    record Comparison(boolean revised, List<FieldChange> changes, DescribedBook live) {}

    /** @param changes from then to the other version, which is the present one unless another was asked for */
    record Then(long version, DescribedBook description, List<FieldChange> changes) {}
}
