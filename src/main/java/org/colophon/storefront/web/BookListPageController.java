package org.colophon.storefront.web;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.storefront.freshness.Freshness;
import org.colophon.storefront.shelf.Cursor;
import org.colophon.storefront.shelf.Listing;
import org.colophon.storefront.shelf.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** All books from A to Z, a page at a time. */
@Controller
class BookListPageController {

    static final int PAGE = 48;

    private static final List<String> LETTERS =
            IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString).toList();

    private final Shelf shelf;
    private final Freshness freshness;

    BookListPageController(Shelf shelf, Freshness freshness) {
        this.shelf = shelf;
        this.freshness = freshness;
    }

    /**
     * @param after where the page before ended
     * @param from the letters with which the page begins, where it follows no other
     */
    @GetMapping("/books")
    @Nullable String books(
            @RequestParam(required = false) @Nullable Cursor after,
            @RequestParam(defaultValue = "") String from,
            Model model,
            ServletWebRequest request) {
        var slice = shelf.byTitle(after == null ? Cursor.before(from) : after, PAGE);
        if (freshness.isKept(
                request,
                Stream.concat(
                                Stream.of(from, slice.next()),
                                slice.listings().stream().map(Listing::state))
                        .toList())) {
            return null;
        }
        model.addAttribute("nav", "books");
        model.addAttribute("letters", LETTERS);
        model.addAttribute("from", from);
        model.addAttribute("page", BookPages.of(slice, after));
        return "storefront/books";
    }
}
