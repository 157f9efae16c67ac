package org.colophon.storefront.citation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.colophon.content.ContentReleased.Entry;
import org.colophon.storefront.freshness.Freshness;
import org.colophon.storefront.freshness.Today;
import org.colophon.storefront.shelf.NotOnShelf;
import org.colophon.storefront.shelf.Shelf;
import org.colophon.storefront.shelf.ShelvedBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** How a book or an entry is cited: a page to copy from, and files to take away. */
@Controller
class CitationPageController {

    private final Shelf shelf;
    private final Citations citations;
    private final Freshness freshness;
    private final Today today;

    CitationPageController(Shelf shelf, Citations citations, Freshness freshness, Today today) {
        this.shelf = shelf;
        this.citations = citations;
        this.freshness = freshness;
        this.today = today;
    }

    @GetMapping({"/books/{slug}/cite", "/books/{slug}/read/{number}/cite"})
    @Nullable String cite(
            @PathVariable String slug,
            @PathVariable(required = false) @Nullable Integer number,
            Model model,
            ServletWebRequest request) {
        var book = shelf.book(slug).forReaders();
        var reference = reference(book, number);
        if (freshness.isKept(request, List.of(book.state(), reference.address(), today.date()))) {
            return null;
        }
        model.addAttribute("nav", "books");
        model.addAttribute("book", book.card());
        model.addAttribute("entry", number == null ? null : entry(book, number));
        model.addAttribute("citations", citations.of(reference));
        model.addAttribute("bibtex", CitationFile.BIBTEX.write(reference));
        model.addAttribute("files", CitationFile.values());
        return "storefront/cite";
    }

    @GetMapping({"/books/{slug}/cite.{extension}", "/books/{slug}/read/{number}/cite.{extension}"})
    ResponseEntity<byte[]> download(
            @PathVariable String slug,
            @PathVariable(required = false) @Nullable Integer number,
            @PathVariable String extension) {
        var reference = reference(shelf.book(slug).forReaders(), number);
        var file = CitationFile.withExtension(extension).orElseThrow(() -> NotOnShelf.citation(extension));
        var name = ContentDisposition.attachment()
                .filename(reference.key() + "." + extension)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(file.type())
                .body(file.write(reference).getBytes(StandardCharsets.UTF_8));
    }

    private Reference reference(ShelvedBook book, @Nullable Integer number) {
        var card = book.card();
        return number == null
                ? Reference.toBook(card, address("/books/{slug}", card.slug()), today.date())
                : Reference.toEntry(
                        card,
                        entry(book, number),
                        address("/books/{slug}/read/{number}", card.slug(), number),
                        today.date());
    }

    /** Nobody wrote what is made from data, so nobody can be cited for it. */
    private static Entry entry(ShelvedBook book, int number) {
        return Optional.of(number)
                .flatMap(book.outline()::entry)
                .filter(entry -> !entry.kind().isGenerated())
                .orElseThrow(() -> NotOnShelf.entry(book.card().title(), number));
    }

    private static String address(String path, Object... names) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .buildAndExpand(names)
                .toUriString();
    }
}
