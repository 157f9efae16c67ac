package org.colophon.catalog.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.colophon.catalog.book.BookStatus;
import org.colophon.catalog.document.Notation;
import org.colophon.catalog.document.WrittenAs;
import org.colophon.catalog.listing.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Which books are meant, in a query or in a body. What is left out does not matter.
 *
 * @param status {@code draft}, {@code scheduled}, {@code published} or {@code withdrawn}
 * @param subject a Thema code: books about it or a part of it
 * @param q words that begin words of the title, the contributors or the keywords, or an ISBN
 * @param from published then or later, as {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param until published then or earlier
 * @param revised whether editors say something that readers do not see yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SelectedBooks(
        @Nullable @Pattern(regexp = "draft|scheduled|published|withdrawn") String status,

        @Nullable @Size(max = 200) String imprint,
        @Nullable @Pattern(regexp = "[A-Z][A-Z0-9]{0,9}") String subject,
        @Nullable @Size(max = 300) String series,
        @Nullable @Size(max = 200) String contributor,
        @Nullable @Size(max = 200) String q,
        @Nullable @WrittenAs(Notation.PUBLICATION_DATE) String from,
        @Nullable @WrittenAs(Notation.PUBLICATION_DATE) String until,
        @Nullable Boolean revised) {

    /** Every book. */
    public static final SelectedBooks ALL = of(Selection.ALL);

    public static SelectedBooks of(Selection selection) {
        return new SelectedBooks(
                selection.status() == null ? null : selection.status().word(),
                selection.imprint(),
                selection.subject(),
                selection.series(),
                selection.contributor(),
                selection.text(),
                selection.from(),
                selection.until(),
                selection.revised());
    }

    public Selection selection() {
        return new Selection(
                status == null ? null : BookStatus.of(status),
                imprint,
                subject,
                series,
                contributor,
                q,
                from,
                until,
                revised);
    }
}
