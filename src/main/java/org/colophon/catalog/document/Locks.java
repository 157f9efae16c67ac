package org.colophon.catalog.document;

import java.util.List;
import org.colophon.catalog.description.BookDescription;

/**
 * The fields of a book whose values an editor wants kept, whatever an import says.
 *
 * @param locked names of fields as JSON calls them, without repetition and in the order of a description
 */
public record Locks(List<String> locked) {

    /** No field is kept. */
    public static final Locks NONE = new Locks(List.of());

    /** @throws IllegalArgumentException when a description has no such field */
    public Locks {
        locked.stream()
                .filter(it -> !FieldChange.FIELDS.contains(it))
                .findFirst()
                .ifPresent(it -> {
                    throw new IllegalArgumentException("A description has no field \"%s\"".formatted(it));
                });
        locked = FieldChange.FIELDS.stream().filter(locked::contains).toList();
    }

    /** What becomes of a description when another takes its place in all fields but the locked ones. */
    public BookDescription keep(BookDescription known, BookDescription imported) {
        return locked.isEmpty() ? imported : Snapshot.of(known).keeping(locked, imported);
    }
}
