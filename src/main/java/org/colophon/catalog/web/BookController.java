package org.colophon.catalog.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.book.BookStatus;
import org.colophon.catalog.book.Listing;
import org.colophon.catalog.web.description.DescribedBook;
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

/** Books for editors: described, published and withdrawn. */
@RestController
@RequestMapping("/admin/api/catalog/books")
class BookController {

    private final BookDesk desk;
    private final HeldBooks held;
    private final Listing listing;

    BookController(BookDesk desk, HeldBooks held, Listing listing) {
        this.desk = desk;
        this.held = held;
        this.listing = listing;
    }

    @GetMapping
    ResponseEntity<Page<BookLine>> list(
            @RequestParam @Nullable @Pattern(regexp = "draft|published|withdrawn") String status,
            @RequestParam @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit) {
        var last = after == null ? null : new BookId(after);
        var lines = listing.after(last, status == null ? null : BookStatus.of(status), limit + 1);
        return Page.of(lines, limit, Listing.Line::id).map(BookLine::of).answer();
    }

    @PostMapping
    ResponseEntity<BookView> draft(@RequestBody @Valid DescribedBook body) {
        var book = desk.draft(body.description(), idOrNull(body.editionOf()));
        return ResponseEntity.created(URI.create("/admin/api/catalog/books/" + book.id()))
                .header(HttpHeaders.ETAG, HeldBooks.tag(book))
                .body(BookView.of(book));
    }

    @GetMapping("/{id}")
    ResponseEntity<BookView> read(@PathVariable UUID id) {
        return answer(held.read(id));
    }

    @PutMapping("/{id}")
    ResponseEntity<BookView> revise(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @RequestBody @Valid DescribedBook body) {
        var description = body.description();
        return answer(desk.revise(held.read(id, ifMatch), description, idOrNull(body.editionOf())));
    }

    @PostMapping("/{id}/publish")
    ResponseEntity<BookView> publish(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch) {
        return answer(desk.publish(held.read(id, ifMatch)));
    }

    @PostMapping("/{id}/withdraw")
    ResponseEntity<BookView> withdraw(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @RequestBody @Valid Withdrawal withdrawal) {
        return answer(desk.withdraw(held.read(id, ifMatch), withdrawal.reason()));
    }

    private static ResponseEntity<BookView> answer(Book book) {
        return ResponseEntity.ok().header(HttpHeaders.ETAG, HeldBooks.tag(book)).body(BookView.of(book));
    }

    private static @Nullable BookId idOrNull(@Nullable UUID id) {
        return id == null ? null : new BookId(id);
    }
}
