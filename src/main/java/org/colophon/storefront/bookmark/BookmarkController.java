package org.colophon.storefront.bookmark;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.security.Principal;
import java.util.UUID;
import org.colophon.content.EntryId;
import org.colophon.storefront.memory.Attention;
import org.colophon.storefront.shelf.NotOnShelf;
import org.colophon.storefront.shelf.Shelf;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keeps and forgets the place of whoever has signed in. A reading page tells it while it is read. */
@Controller
class BookmarkController {

    private final Shelf shelf;
    private final Bookmarks bookmarks;
    private final Attention attention;

    BookmarkController(Shelf shelf, Bookmarks bookmarks, Attention attention) {
        this.shelf = shelf;
        this.bookmarks = bookmarks;
        this.attention = attention;
    }

    /** A place, as a form says it. An empty paragraph is the beginning of the entry. */
    record PlaceForm(
            @NotNull UUID entry,

            @Nullable @Pattern(regexp = "|" + Place.PARAGRAPH) String paragraph,

            @Min(0) @Max(100) int percent) {

        Place place() {
            var at = paragraph == null || paragraph.isEmpty() ? null : paragraph;
            return new Place(new EntryId(entry), at, percent);
        }
    }

    @PostMapping("/books/{slug}/bookmark")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(
            @PathVariable String slug,
            @Valid PlaceForm form,
            Principal reader,
            HttpServletRequest request,
            HttpServletResponse response) {
        var book = shelf.book(slug).forReaders();
        var place = form.place();
        var entry = book.outline()
                .entry(place.entry())
                .orElseThrow(() -> NotOnShelf.entry(book.card().title()));
        bookmarks.keep(reader.getName(), book.card().id(), place);
        attention.reached(request, response, book, entry, place.percent());
    }

    /** @param all whether the places in other books are forgotten as well */
    @PostMapping("/books/{slug}/bookmark/forget")
    String forget(@PathVariable String slug, @RequestParam(defaultValue = "false") boolean all, Principal reader) {
        if (all) {
            bookmarks.forgetAll(reader.getName());
        } else {
            bookmarks.forget(reader.getName(), shelf.book(slug).card().id());
        }
        return "redirect:/books/{slug}";
    }
}
