package org.colophon.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.document.DescribedBook;
import org.colophon.catalog.publication.PublishingStatus;
import org.colophon.catalog.register.Editions;
import org.jspecify.annotations.Nullable;

/**
 * A book as editors are shown it.
 *
 * @param description what they may send back to revise it, on the same level
 * @param work shared by the editions of the book
 * @param revised whether something is said of the book that readers do not see yet
 * @param publishingStatus an ONIX code of list 64, which follows from the book's life and dates
 * @param replacedBy the books that take its place
 * @param newestEdition the edition of its work that a reader should take: perhaps the book itself
 * @param locked the fields that imports leave alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BookView(
        UUID id,
        String slug,
        String status,
        long version,
        UUID work,
        @Nullable String withdrawnBecause,
        @Nullable Instant publishAt,
        boolean revised,
        String publishingStatus,
        List<UUID> replacedBy,
        UUID newestEdition,
        List<String> locked,
        @JsonUnwrapped DescribedBook description) {

    static BookView of(Book book, LocalDate today, Editions.Place place) {
        return new BookView(
                book.id().value(),
                book.slug(),
                book.status().word(),
                book.version(),
                book.work(),
                book.withdrawnBecause(),
                book.publishAt(),
                book.isRevised(),
                PublishingStatus.of(book, today).code(),
                place.replacedBy(),
                place.newestEdition(),
                book.locks().locked(),
                DescribedBook.of(book.description()));
    }
}
