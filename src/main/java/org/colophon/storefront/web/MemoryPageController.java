package org.colophon.storefront.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.storefront.bookmark.Bookmarks;
import org.colophon.storefront.memory.Memory;
import org.colophon.storefront.shelf.Shelf;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Says what is remembered of a reader, shows it, and takes a no. */
@Controller
class MemoryPageController {

    private static final String BACK = "redirect:/what-we-remember";

    private final Memory memory;
    private final Bookmarks bookmarks;
    private final Shelf shelf;
    private final long keyDays;
    private final long readingDays;

    MemoryPageController(
            Memory memory,
            Bookmarks bookmarks,
            Shelf shelf,
            @Value("${colophon.readings.period}") Duration period,
            @Value("${colophon.readings.kept}") Duration kept) {
        this.memory = memory;
        this.bookmarks = bookmarks;
        this.shelf = shelf;
        this.keyDays = period.toDays();
        this.readingDays = kept.toDays();
    }

    @GetMapping("/what-we-remember")
    String remembered(Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        model.addAttribute("nav", "memory");
        model.addAttribute("consent", memory.consent(request).name());
        model.addAttribute("keyDays", keyDays);
        model.addAttribute("readingDays", readingDays);
        model.addAttribute("books", tiles(read(request)));
        return "storefront/what-we-remember";
    }

    @PostMapping("/what-we-remember/refuse")
    String refuse(HttpServletRequest request, HttpServletResponse response) {
        memory.refuse(request, response);
        return BACK;
    }

    @PostMapping("/what-we-remember/allow")
    String allow(HttpServletRequest request, HttpServletResponse response) {
        memory.allow(request, response);
        return BACK;
    }

    @PostMapping("/what-we-remember/forget")
    String forget(HttpServletRequest request, HttpServletResponse response) {
        memory.forget(request, response);
        account(request).ifPresent(bookmarks::forgetAll);
        return BACK;
    }

    private List<BookId> read(HttpServletRequest request) {
        return account(request).map(bookmarks::books).orElseGet(() -> memory.opened(request));
    }

    private List<BookTile> tiles(List<BookId> books) {
        var listings = shelf.listings(books);
        return books.stream()
                .flatMap(book -> Stream.ofNullable(listings.get(book)))
                .map(BookTile::of)
                .toList();
    }

    private static Optional<String> account(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName);
    }
}
