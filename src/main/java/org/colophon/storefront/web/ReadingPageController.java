package org.colophon.storefront.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.content.Content;
import org.colophon.content.ContentReleased.Entry;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.storefront.bookmark.Continuations;
import org.colophon.storefront.freshness.Freshness;
import org.colophon.storefront.freshness.Today;
import org.colophon.storefront.memory.Attention;
import org.colophon.storefront.shelf.Neighbour;
import org.colophon.storefront.shelf.Neighbours;
import org.colophon.storefront.shelf.NotOnShelf;
import org.colophon.storefront.shelf.Shelf;
import org.colophon.storefront.shelf.ShelvedBook;
import org.colophon.storefront.visitor.Visitor;
import org.colophon.storefront.visitor.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/** The reading room: one entry of a book at a time, with the contents beside it. */
@Controller
class ReadingPageController {

    private final Shelf shelf;
    private final Content content;
    private final Neighbours neighbours;
    private final Freshness freshness;
    private final Visitors visitors;
    private final Continuations continuations;
    private final Attention attention;
    private final Today today;

    ReadingPageController(
            Shelf shelf,
            Content content,
            Neighbours neighbours,
            Freshness freshness,
            Visitors visitors,
            Continuations continuations,
            Attention attention,
            Today today) {
        this.shelf = shelf;
        this.content = content;
        this.neighbours = neighbours;
        this.freshness = freshness;
        this.visitors = visitors;
        this.continuations = continuations;
        this.attention = attention;
        this.today = today;
    }

    /**
     * Goes to where reading begins; back to the book when there is nothing to read yet.
     *
     * @param entry where a browser remembers that its reader stopped, as long as the book has it
     */
    @GetMapping("/books/{slug}/read")
    String begin(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable UUID entry,
            ServletWebRequest request) {
        var book = shelf.book(slug).forReaders();
        var reader = visitors.of(request.getRequest(), book.card().id()).reader();
        return Optional.ofNullable(entry)
                .map(EntryId::new)
                .flatMap(book.outline()::entry)
                .or(() -> book.outline().firstText(reader))
                .map(it -> "redirect:/books/{slug}/read/" + it.number())
                .orElse("redirect:/books/{slug}");
    }

    @GetMapping("/books/{slug}/read/{number}")
    @Nullable String read(
            @PathVariable String slug,
            @PathVariable int number,
            Model model,
            ServletWebRequest request,
            HttpServletResponse response) {
        var book = shelf.book(slug).forReaders();
        var entry = book.outline()
                .entry(number)
                .orElseThrow(() -> NotOnShelf.entry(book.card().title(), number));
        attention.read(request.getRequest(), response, book, entry);
        var related = related(book, entry);
        if (freshness.isKept(request, List.of(book.state(), number, related, today.date()))) {
            return null;
        }
        var visitor = visitors.of(request.getRequest(), book.card().id());
        model.addAttribute("book", book.card());
        model.addAttribute("outline", book.outline());
        model.addAttribute("entry", entry);
        model.addAttribute("kicker", Kicker.of(number, entry.kind()));
        model.addAttribute("before", book.outline().before(number).orElse(null));
        model.addAttribute("after", book.outline().after(number).orElse(null));
        model.addAttribute("last", book.outline().entries().getLast().number());
        model.addAttribute("signedIn", visitor.signedIn());
        model.addAttribute("afterword", afterword(book));
        model.addAttribute("related", related.stream().map(RelatedTile::of).toList());
        model.addAttribute("section", section(book, entry, visitor));
        model.addAttribute("time", ReadingPace.in(book.card().language()).of(entry.length()));
        model.addAttribute("address", request.getRequest().getRequestURL().toString());
        model.addAttribute("today", PublicationDate.inWords(today.date().toString()));
        model.addAttribute(
                "continuation",
                continuations.opening(request.getRequest(), book, entry).orElse(null));
        return "storefront/" + view(entry);
    }

    private List<Neighbour> related(ShelvedBook book, Entry entry) {
        return entry.kind() == EntryKind.RELATED_BOOKS
                ? neighbours.of(book.card().id())
                : List.of();
    }

    private Content.@Nullable Section section(ShelvedBook book, Entry entry, Visitor visitor) {
        return content.section(book.card().id(), entry.number(), visitor.reader())
                .filter(section -> entry.length() > 0)
                .orElse(null);
    }

    private static @Nullable Entry afterword(ShelvedBook book) {
        return book.outline().entries().stream()
                .filter(entry -> entry.kind() == EntryKind.RELATED_BOOKS)
                .findFirst()
                .orElse(null);
    }

    private static String view(Entry entry) {
        return switch (entry.kind()) {
            case RELATED_BOOKS -> "read-related";
            case INDEX -> entry.length() > 0 ? "read" : "read-index";
            case FRONT_MATTER, PART, CHAPTER, SECTION, BACK_MATTER -> "read";
        };
    }
}
