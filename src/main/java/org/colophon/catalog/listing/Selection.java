package org.colophon.catalog.listing;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.colophon.catalog.book.BookStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which books are meant. What is null does not matter.
 *
 * @param status where they are in their life
 * @param imprint the name of theirs
 * @param subject a Thema code: they are about it or a part of it
 * @param series the title of theirs
 * @param contributor the id of somebody who contributed, or of one who stands for them, or a name in any case
 * @param text words that begin words of their title, contributors or keywords, or an ISBN
 * @param from published on this day or later, as {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param until published on this day or earlier, written likewise
 * @param revised whether readers do not see yet what editors say of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Selection(
        @Nullable BookStatus status,
        @Nullable String imprint,
        @Nullable String subject,
        @Nullable String series,
        @Nullable String contributor,
        @Nullable String text,
        @Nullable String from,
        @Nullable String until,
        @Nullable Boolean revised) {

    /** Every book. */
    public static final Selection ALL = new Selection(null, null, null, null, null, null, null, null, null);
}
