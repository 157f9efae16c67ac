package org.colophon.content.outline;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry as an editor wants it, with those it holds.
 *
 * @param id null for a new entry, which is then given one
 */
public record EntryDraft(@Nullable EntryId id, EntryKind kind, String title, List<EntryDraft> children) {

    public EntryDraft {
        children = List.copyOf(children);
    }

    public static EntryDraft of(EntryKind kind, String title, EntryDraft... children) {
        return new EntryDraft(null, kind, title, List.of(children));
    }

    /** The entry and all that it holds, in reading order. */
    Stream<EntryDraft> inReadingOrder() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(EntryDraft::inReadingOrder));
    }
}
