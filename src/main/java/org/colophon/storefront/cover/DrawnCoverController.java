package org.colophon.storefront.cover;

import java.time.Duration;
import org.colophon.catalog.BookCard;
import org.colophon.storefront.shelf.Shelf;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves drawn covers. Their address holds the card's version, so that they may be kept for good. */
@RestController
class DrawnCoverController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Shelf shelf;

    DrawnCoverController(Shelf shelf) {
        this.shelf = shelf;
    }

    @GetMapping("/books/{slug}/cover.svg")
    ResponseEntity<String> cover(@PathVariable String slug) {
        var card = shelf.book(slug).card();
        return ResponseEntity.ok().contentType(SVG).cacheControl(FOR_GOOD).body(drawn(card));
    }

    private static String drawn(BookCard card) {
        return new TypographicCover(
                        card.title(),
                        card.contributors().stream()
                                .map(BookCard.Contributor::name)
                                .toList())
                .svg();
    }
}
