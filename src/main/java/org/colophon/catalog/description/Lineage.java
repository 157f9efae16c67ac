package org.colophon.catalog.description;

import java.util.Objects;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.jspecify.annotations.Nullable;

/**
 * From which other books of the catalogue this one comes.
 *
 * @param replaces the edition that readers should no longer take (ONIX list 51, code 03)
 * @param translationOf the book in the language it was written in
 * @param revisedFrom the book whose text was worked over for this one, and which stays current
 */
public record Lineage(
        @Nullable BookId replaces,
        @Nullable BookId translationOf,
        @Nullable BookId revisedFrom) {

    /** It comes from no other book. */
    public static final Lineage NONE = new Lineage(null, null, null);

    /** Every book that it names. */
    public Stream<BookId> books() {
        return Stream.of(replaces, translationOf, revisedFrom).filter(Objects::nonNull);
    }
}
