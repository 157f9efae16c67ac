package org.colophon.storefront.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.colophon.content.Content;
import org.colophon.storefront.bookmark.Continuations;
import org.colophon.storefront.cover.CoverPicture;
import org.colophon.storefront.freshness.Freshness;
import org.colophon.storefront.memory.Attention;
import org.colophon.storefront.shelf.Neighbours;
import org.colophon.storefront.shelf.Shelf;
import org.colophon.storefront.shelf.ShelvedBook;
import org.colophon.storefront.visitor.Visitor;
import org.colophon.storefront.visitor.Visitors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The page of one book: title page, contents, the section at which it lies open, and what to read next. */
@Controller
class BookPageController {

    private static final Pattern ENTRY_LINK = Pattern.compile("(<a [^>]*?href=\")(?=\\d+[#\"])");

    private final Shelf shelf;
    private final Content content;
    private final Neighbours neighbours;
    private final Freshness freshness;
    private final Visitors visitors;
    private final Continuations continuations;
    private final Attention attention;

    BookPageController(
            Shelf shelf,
            Content content,
            Neighbours neighbours,
            Freshness freshness,
            Visitors visitors,
            Continuations continuations,
            Attention attention) {
        this.shelf = shelf;
        this.content = content;
        this.neighbours = neighbours;
        this.freshness = freshness;
        this.visitors = visitors;
        this.continuations = continuations;
        this.attention = attention;
    }

    @GetMapping("/books/{slug}")
    @Nullable String book(@PathVariable String slug, Model model, ServletWebRequest request, HttpServletResponse response) {
        var book = shelf.book(slug).forReaders();
        attention.opened(request.getRequest(), response, book);
        var related = neighbours.of(book.card().id());
        if (freshness.isKept(request, List.of(book.state(), related))) {
            return null;
        }
        model.addAttribute("nav", "books");
        model.addAttribute("book", book.card());
        model.addAttribute("cover", CoverPicture.of(book));
        model.addAttribute("facts", Facts.of(book.card()));
        model.addAttribute("related", related.stream().map(RelatedTile::of).toList());
        model.addAttribute(
                "continuation", continuations.of(request.getRequest(), book).orElse(null));
        addContents(model, book, visitors.of(request.getRequest(), book.card().id()));
        return "storefront/book";
    }

    private void addContents(Model model, ShelvedBook book, Visitor visitor) {
        var outline = book.outline();
        model.addAttribute("outline", outline);
        model.addAttribute("pace", ReadingPace.in(book.card().language()));
        model.addAttribute("begin", outline.firstText(visitor.reader()).orElse(null));
        model.addAttribute("whole", visitor.isEntitled() || outline.isFree());
        outline.opening(visitor.reader())
                .flatMap(entry -> content.section(book.card().id(), entry.number(), visitor.reader()))
                .ifPresent(section -> lay(model, book.card().slug(), section));
    }

    private static void lay(Model model, String slug, Content.Section section) {
        model.addAttribute("open", section);
        model.addAttribute("openText", fromTheBook(slug, section.html()));
        model.addAttribute("openAt", Kicker.of(section.number(), section.kind()));
    }

    /** A section leads to others as they are seen from where it is read. In the text itself no bracket is written as such. */
    private static String fromTheBook(String slug, String html) {
        return ENTRY_LINK.matcher(html).replaceAll("$1" + slug + "/read/");
    }
}
