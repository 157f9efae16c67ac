package org.colophon.storefront.web;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.storefront.freshness.Freshness;
import org.colophon.storefront.shelf.Listing;
import org.colophon.storefront.shelf.Shelf;
import org.colophon.storefront.subject.SubjectShelves;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The front door: what is new, and what there is. */
@Controller
class HomePageController {

    private static final int NEW_BOOKS = 12;
    private static final int SUBJECTS = 18;

    private final Shelf shelf;
    private final SubjectShelves subjects;
    private final Freshness freshness;

    HomePageController(Shelf shelf, SubjectShelves subjects, Freshness freshness) {
        this.shelf = shelf;
        this.subjects = subjects;
        this.freshness = freshness;
    }

    @GetMapping("/")
    @Nullable String home(Model model, ServletWebRequest request) {
        var books = shelf.newest(NEW_BOOKS);
        var largest = subjects.subjects().largest(SUBJECTS);
        var size = shelf.size();
        if (freshness.isKept(request, state(books, List.of(largest, size)))) {
            return null;
        }
        model.addAttribute("nav", "new");
        model.addAttribute("books", books.stream().map(BookTile::of).toList());
        model.addAttribute("subjects", largest);
        model.addAttribute("size", size);
        return "storefront/home";
    }

    private static List<?> state(List<Listing> books, List<?> others) {
        return Stream.concat(books.stream().map(Listing::state), others.stream())
                .toList();
    }
}
