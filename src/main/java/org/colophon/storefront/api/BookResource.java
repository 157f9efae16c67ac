package org.colophon.storefront.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.colophon.content.BookSearch;
import org.colophon.content.Content;
import org.colophon.storefront.freshness.Freshness;
import org.colophon.storefront.shelf.Neighbours;
import org.colophon.storefront.shelf.NotOnShelf;
import org.colophon.storefront.shelf.Shelf;
import org.colophon.storefront.shelf.ShelvedBook;
import org.colophon.storefront.visitor.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** One published book: its card, its contents, its sections and the books related to it. */
@RestController
@RequestMapping("/api/v1/books/{slug}")
class BookResource {

    private final Shelf shelf;
    private final Content content;
    private final Neighbours neighbours;
    private final Freshness freshness;
    private final Visitors visitors;
    private final StorefrontMapper mapper;

    BookResource(
            Shelf shelf,
            Content content,
            Neighbours neighbours,
            Freshness freshness,
            Visitors visitors,
            StorefrontMapper mapper) {
        this.shelf = shelf;
        this.content = content;
        this.neighbours = neighbours;
        this.freshness = freshness;
        this.visitors = visitors;
        this.mapper = mapper;
    }

    /** Shows a book. */
    @GetMapping
    @Nullable BookJson book(@PathVariable String slug, ServletWebRequest request) {
        var book = open(slug);
        return freshness.isKept(request, List.of(book.state())) ? null : mapper.toJson(book);
    }

    /** Lists the table of contents of a book in reading order. */
    @GetMapping("/outline")
    @Nullable Items<EntryJson> outline(@PathVariable String slug, ServletWebRequest request) {
        var book = open(slug);
        return freshness.isKept(request, List.of(book.state()))
                ? null
                : Items.all(mapper.toEntries(book.outline().entries()));
    }

    /** Shows the text of an entry: all of it to a subscriber, to others as far as it is free. */
    @GetMapping("/sections/{number}")
    @Nullable SectionJson section(@PathVariable String slug, @PathVariable int number, ServletWebRequest request) {
        var book = open(slug);
        var reader = visitors.of(request.getRequest(), book.card().id()).reader();
        var section = content.section(book.card().id(), number, reader)
                .orElseThrow(() -> NotOnShelf.entry(book.card().title(), number));
        return freshness.isKept(request, List.of(book.state(), section)) ? null : mapper.toJson(section);
    }

    /**
     * Searches inside a book. Of what is not free only the entry is told.
     *
     * @param q all words are wanted, in any of their forms; those in double quotes as they stand
     * @param typing whether the last word may go on
     * @param chapter the number of the entry to which the search is limited
     */
    @GetMapping("/search")
    @Nullable BookSearchJson search(
            @PathVariable String slug,
            @RequestParam @Size(min = 1, max = BookSearch.MAX_WORDS) String q,
            @RequestParam(defaultValue = "false") boolean typing,
            @RequestParam(required = false) @Nullable Integer chapter,
            @RequestParam(defaultValue = "20") @Min(1) @Max(BookSearch.MAX_LIMIT) int limit,
            ServletWebRequest request) {
        var book = open(slug).card();
        var reader = visitors.of(request.getRequest(), book.id()).reader();
        var found = content.search(book.id(), new BookSearch(q, typing, chapter, limit), reader);
        return freshness.isKept(request, List.of(found)) ? null : mapper.toJson(found);
    }

    /** Lists the books related to a book, the best first, with reasons. */
    @GetMapping("/related")
    @Nullable Items<RelatedJson> related(@PathVariable String slug, ServletWebRequest request) {
        var book = open(slug);
        var related = neighbours.of(book.card().id());
        return freshness.isKept(request, List.of(book.state(), related)) ? null : Items.all(mapper.toRelated(related));
    }

    private ShelvedBook open(String slug) {
        return shelf.book(slug).forReaders();
    }
}
