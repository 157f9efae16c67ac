package org.colophon.storefront.web;

import java.util.List;
import org.colophon.storefront.freshness.Freshness;
import org.colophon.storefront.shelf.Neighbours;
import org.colophon.storefront.shelf.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The related books of a book with all of their reasons, and how much each counts. */
@Controller
class RelatedPageController {

    private final Shelf shelf;
    private final Neighbours neighbours;
    private final Freshness freshness;

    RelatedPageController(Shelf shelf, Neighbours neighbours, Freshness freshness) {
        this.shelf = shelf;
        this.neighbours = neighbours;
        this.freshness = freshness;
    }

    @GetMapping("/books/{slug}/related")
    @Nullable String related(@PathVariable String slug, Model model, ServletWebRequest request) {
        var book = shelf.book(slug).forReaders();
        var related = neighbours.of(book.card().id());
        if (freshness.isKept(request, List.of(book.state(), related))) {
            return null;
        }
        model.addAttribute("nav", "books");
        model.addAttribute("book", book.card());
        model.addAttribute("related", WeighedTile.of(related));
        return "storefront/related";
    }
}
