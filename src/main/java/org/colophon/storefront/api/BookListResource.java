package org.colophon.storefront.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.stream.Stream;
import org.colophon.storefront.freshness.Freshness;
import org.colophon.storefront.shelf.Cursor;
import org.colophon.storefront.shelf.Listing;
import org.colophon.storefront.shelf.Shelf;
import org.colophon.storefront.shelf.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** All published books by title, a page at a time. */
@RestController
class BookListResource {

    private final Shelf shelf;
    private final Freshness freshness;
    private final StorefrontMapper mapper;

    BookListResource(Shelf shelf, Freshness freshness, StorefrontMapper mapper) {
        this.shelf = shelf;
        this.freshness = freshness;
        this.mapper = mapper;
    }

    /** Lists published books by title, a page at a time. */
    @GetMapping("/api/v1/books")
    @Nullable ResponseEntity<Items<BookSummaryJson>> books(
            @RequestParam(required = false) @Nullable Cursor after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(100) int limit,
            ServletWebRequest request) {
        var slice = shelf.byTitle(after == null ? Cursor.START : after, limit);
        if (freshness.isKept(
                request,
                Stream.concat(Stream.of(slice.next()), slice.listings().stream().map(Listing::state))
                        .toList())) {
            return null;
        }
        return answer(slice, limit);
    }

    private ResponseEntity<Items<BookSummaryJson>> answer(Slice slice, int limit) {
        var next = slice.next().map(Cursor::toString).orElse(null);
        var answer = ResponseEntity.ok();
        if (next != null) {
            answer.header(HttpHeaders.LINK, "</api/v1/books?after=%s&limit=%d>; rel=\"next\"".formatted(next, limit));
        }
        return answer.body(new Items<>(mapper.toSummaries(slice.listings()), next));
    }
}
