package org.colophon.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.colophon.catalog.BookId;
import org.colophon.storefront.bookmark.Bookmarks;
import org.colophon.storefront.memory.Memory;
import org.colophon.storefront.shelf.Neighbours;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What to read next for whoever comes: from an account's bookmarks, or from what this browser has opened. */
@Controller
class ForYouPageController {

    /** More say nothing new about a reader. */
    private static final int MOST_READ = 50;

    private final Memory memory;
    private final Bookmarks bookmarks;
    private final Neighbours neighbours;

    ForYouPageController(Memory memory, Bookmarks bookmarks, Neighbours neighbours) {
        this.memory = memory;
        this.bookmarks = bookmarks;
        this.neighbours = neighbours;
    }

    @GetMapping("/for-you")
    String forYou(Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        var consent = memory.consent(request);
        model.addAttribute("nav", "for-you");
        model.addAttribute("consent", consent.name());
        model.addAttribute(
                "books",
                consent == Memory.Consent.REFUSED
                        ? List.of()
                        : neighbours.forReader(read(request)).stream()
                                .map(RelatedTile::of)
                                .toList());
        return "storefront/for-you";
    }

    private List<BookId> read(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(person -> bookmarks.books(person.getName()))
                .orElseGet(() -> memory.opened(request))
                .stream()
                .limit(MOST_READ)
                .toList();
    }
}
