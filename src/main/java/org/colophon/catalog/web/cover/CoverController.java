package org.colophon.catalog.web.cover;

import static org.springframework.http.MediaType.IMAGE_JPEG_VALUE;
import static org.springframework.http.MediaType.IMAGE_PNG_VALUE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.book.BookDesk;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.cover.Covers;
import org.colophon.catalog.document.DescribedBook;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.web.HeldBooks;
import org.colophon.catalog.web.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The cover of a book, for editors: at most 10 MB and 40 megapixels. */
@RestController
@RequestMapping("/admin/api/catalog/books/{id}/cover")
class CoverController {

    private static final DataSize LARGEST = DataSize.ofMegabytes(10);

    private final BookDesk desk;
    private final HeldBooks held;
    private final Covers covers;

    CoverController(BookDesk desk, HeldBooks held, Covers covers) {
        this.desk = desk;
        this.held = held;
        this.covers = covers;
    }

    /** Puts a cover on a book. */
    @PutMapping(consumes = {IMAGE_PNG_VALUE, IMAGE_JPEG_VALUE, "image/webp"})
    ResponseEntity<DescribedBook.@Nullable Cover> put(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
            @RequestParam @Nullable @Size(max = Cover.MAX_ALT) @Pattern(regexp = AltText.NOT_BLANK) String alt,
            InputStream body,
            Edit edit)
            throws IOException {
        var book = held.read(id, ifMatch);
        var cover = covers.take(Upload.read(body, LARGEST), type.getType() + "/" + type.getSubtype());
        return answer(desk.cover(book, cover.describedAs(alt), edit));
    }

    /** Says what a cover shows, to those who do not see it. */
    @PutMapping("/alt")
    ResponseEntity<DescribedBook.@Nullable Cover> describe(
            @PathVariable UUID id,
            @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch,
            @RequestBody @Valid AltText text,
            Edit edit) {
        var book = held.read(id, ifMatch);
        var cover = Optional.ofNullable(book.description().cover())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "The book has no cover"));
        return answer(desk.cover(book, cover.describedAs(text.alt()), edit));
    }

    /** Takes the cover off a book. */
    @DeleteMapping
    ResponseEntity<Void> delete(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) ETag ifMatch, Edit edit) {
        var book = desk.cover(held.read(id, ifMatch), null, edit);
        return ResponseEntity.noContent()
                .header(HttpHeaders.ETAG, HeldBooks.tag(book))
                .build();
    }

    private static ResponseEntity<DescribedBook.@Nullable Cover> answer(Book book) {
        var cover = DescribedBook.of(book.description()).cover();
        return ResponseEntity.ok().header(HttpHeaders.ETAG, HeldBooks.tag(book)).body(cover);
    }
}
