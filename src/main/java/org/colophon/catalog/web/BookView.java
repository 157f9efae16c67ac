package org.colophon.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.colophon.catalog.book.Book;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.web.description.DescribedBook;
import org.jspecify.annotations.Nullable;

/**
 * A book as editors are shown it.
 *
 * @param description what they may send back to revise it, on the same level
 * @param work shared by the editions of the book
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BookView(
        UUID id,
        String slug,
        String status,
        long version,
        UUID work,
        @Nullable String withdrawnBecause,
        @Nullable CoverView cover,
        @JsonUnwrapped DescribedBook description) {

    static BookView of(Book book) {
        return new BookView(
                book.id().value(),
                book.slug(),
                book.status().word(),
                book.version(),
                book.work(),
                book.withdrawnBecause(),
                CoverView.of(book.cover()),
                DescribedBook.of(book.description()));
    }

    /** @param path where everyone may fetch it */
    record CoverView(String path, int width, int height) {

        static @Nullable CoverView of(@Nullable Cover cover) {
            return cover == null ? null : new CoverView(cover.path(), cover.width(), cover.height());
        }
    }
}
