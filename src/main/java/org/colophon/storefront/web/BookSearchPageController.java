package org.colophon.storefront.web;

import java.util.List;
import org.colophon.content.BookSearch;
import org.colophon.content.Content;
import org.colophon.storefront.freshness.Freshness;
import org.colophon.storefront.shelf.Shelf;
import org.colophon.storefront.visitor.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** Search inside a book: a page of its own, or only what was found for a page that asks while somebody types. */
@Controller
class BookSearchPageController {

    private static final int LIMIT = 50;

    private final Shelf shelf;
    private final Content content;
    private final Visitors visitors;
    private final Freshness freshness;

    BookSearchPageController(Shelf shelf, Content content, Visitors visitors, Freshness freshness) {
        this.shelf = shelf;
        this.content = content;
        this.visitors = visitors;
        this.freshness = freshness;
    }

    /**
     * @param q what is looked for; more than a search takes is cut off
     * @param in the number of the chapter to which it is limited
     * @param part whether a page asks that has the rest already
     */
    @GetMapping("/books/{slug}/search")
    @Nullable String search(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer in,
            @RequestHeader(name = "X-Requested-Part", required = false) @Nullable String part,
            Model model,
            ServletWebRequest request) {
        var book = shelf.book(slug).forReaders();
        var words = q.strip().substring(0, Math.min(q.strip().length(), BookSearch.MAX_WORDS));
        if (freshness.isKept(request, List.of(book.state(), words, String.valueOf(in), String.valueOf(part)))) {
            return null;
        }
        var visitor = visitors.of(request.getRequest(), book.card().id());
        var search = new BookSearch(words, part != null, in, LIMIT);
        model.addAttribute("book", book.card());
        model.addAttribute("q", words);
        model.addAttribute("in", in);
        model.addAttribute("found", content.search(book.card().id(), search, visitor.reader()));
        return part == null ? "storefront/inside" : "storefront/inside :: found";
    }
}
