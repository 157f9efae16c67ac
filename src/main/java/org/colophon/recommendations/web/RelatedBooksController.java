package org.colophon.recommendations.web;

import org.colophon.catalog.BookId;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.related.CurrentIndex;
import org.colophon.recommendations.related.RelatedIndex;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What editors ask about related books. */
@RestController
@RequestMapping("/admin/api/recommendations/books/{book}")
class RelatedBooksController {

    private final CurrentIndex current;

    RelatedBooksController(CurrentIndex current) {
        this.current = current;
    }

    /** Lists the books related to a book, with the reasons for each. */
    @GetMapping
    RelatedBooks relatedTo(@PathVariable BookId book) {
        var index = current.get();
        return RelatedBooks.of(find(book, index), index);
    }

    /** Explains why another book is among those related to this one, or why it is not. */
    @GetMapping("/why/{other}")
    Why why(@PathVariable BookId book, @PathVariable BookId other) {
        var index = current.get();
        return Why.of(
                find(book, index),
                find(other, index),
                index.explain(book, other).orElseThrow(),
                index);
    }

    private static Profile find(BookId book, RelatedIndex index) {
        return index.find(book).orElseThrow(() -> new NoSuchBook(book));
    }
}
