package org.colophon.catalog.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.document.DescribedBook;
import org.colophon.catalog.document.Locks;
import org.colophon.catalog.document.Notation;
import org.colophon.catalog.document.WrittenAs;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.listing.Listing;
import org.colophon.catalog.listing.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Books for editors: listed, begun and described. */
@RestController
@RequestMapping(BookController.PATH)
class BookController {

    static final String PATH = "/admin/api/catalog/books";

    private static final String SORTS = "-?(drafted|title|changed|published)";

    private final BookDesk desk;
    private final HeldBooks held;
    private final Listing listing;

    BookController(BookDesk desk, HeldBooks held, Listing listing) {
        this.desk = desk;
        this.held = held;
        this.listing = listing;
    }

    /** Lists books, a page at a time, all or those selected. */
    @GetMapping
    ResponseEntity<Page<BookLine>> list(
            @Valid SelectedBooks selected,
            @RequestParam(defaultValue = "drafted") @Pattern(regexp = SORTS) String sort,
            @RequestParam @Nullable @Size(max = 1_000) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        var lines = listing.lines(selected.selection(), Order.of(sort), after, limit + 1);
        return Page.of(lines, limit, Listing.Line::cursor).map(BookLine::of).answer();
    }

    /** Begins a book as a draft. */
    @PostMapping
    ResponseEntity<BookView> draft(@RequestBody @Valid DescribedBook body, Edit edit) {
        var book = desk.draft(body.description(), idOrNull(body.editionOf()), edit);
        return ResponseEntity.created(URI.create(PATH + "/" + book.id()))
                .header(HttpHeaders.ETAG, HeldBooks.tag(book))
                .body(held.view(book));
    }

    /** Shows a book as it is now. */
    @GetMapping("/{id}")
    ResponseEntity<BookView> read(@PathVariable UUID id) {
        return held.answer(held.read(id));
    }

    /** Describes a book anew. What is left out is taken away; a description that changes nothing leaves the version. */
    @PutMapping("/{id}")
    ResponseEntity<BookView> revise(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @RequestBody @Valid DescribedBook body,
            Edit edit) {
        var description = body.description();
        return held.answer(desk.revise(held.read(id, ifMatch), description, idOrNull(body.editionOf()), edit));
    }

    /** Keeps fields against imports from now on, and no others. */
    @PutMapping("/{id}/locks")
    ResponseEntity<BookView> lock(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @RequestBody @Valid LockedFields body,
            Edit edit) {
        return held.answer(desk.lock(held.read(id, ifMatch), new Locks(body.fields()), edit));
    }

    private static @Nullable BookId idOrNull(@Nullable UUID id) {
        return id == null ? null : new BookId(id);
    }

    /** @param fields names of fields as JSON calls them */
    record LockedFields(@Size(max = 30) List<@WrittenAs(Notation.FIELD) String> fields) {}
}
