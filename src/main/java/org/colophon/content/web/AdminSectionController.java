package org.colophon.content.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.colophon.content.outline.Outlines;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.colophon.content.section.Xhtml;
import org.springframework.http.ETag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * The text of an entry. One that has not been written yet is empty and has the ETag {@code "v0"}, so that writing it for the
 * first time is no special case. Text is taken as JSON or as plain HTML, and answered as it was kept.
 */
@RestController
@RequestMapping("/admin/api/content/books/{book}/sections/{entry}")
class AdminSectionController {

    private final Outlines outlines;
    private final Sections sections;

    AdminSectionController(Outlines outlines, Sections sections) {
        this.outlines = outlines;
        this.sections = sections;
    }

    /** Shows the text of an entry. */
    @GetMapping
    ResponseEntity<SectionView> show(@PathVariable UUID book, @PathVariable UUID entry) {
        return answer(find(book, entry));
    }

    /** Writes the text of an entry. */
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SectionView> write(
            @PathVariable UUID book,
            @PathVariable UUID entry,
            @RequestHeader("If-Match") ETag ifMatch,
            @Valid @RequestBody SectionForm form) {
        return write(find(book, entry), ifMatch, form.html());
    }

    /** Writes the text of an entry, as plain HTML. */
    @PutMapping(consumes = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_XHTML_XML_VALUE})
    ResponseEntity<SectionView> writeHtml(
            @PathVariable UUID book,
            @PathVariable UUID entry,
            @RequestHeader("If-Match") ETag ifMatch,
            @RequestBody @Size(max = Xhtml.MAX_LENGTH) String html) {
        return write(find(book, entry), ifMatch, html);
    }

    private ResponseEntity<SectionView> write(Section section, ETag ifMatch, String html) {
        new Revision(section.version()).mustBe(ifMatch);
        return answer(sections.write(section, html));
    }

    private Section find(UUID book, UUID entry) {
        var listed = outlines.findById(book)
                .flatMap(outline -> outline.entry(new EntryId(entry)))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No entry of the book " + book + " has the id " + entry));
        return sections.findById(entry).orElseGet(() -> Section.of(new BookId(book), listed));
    }

    private static ResponseEntity<SectionView> answer(Section section) {
        return new Revision(section.version()).answer(SectionView.of(section));
    }
}
