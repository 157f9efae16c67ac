package org.colophon.content.preview;

import java.util.List;
import org.colophon.content.EntryId;

/** Entries are to be free that the book does not have. */
public final class UnknownEntries extends RuntimeException {

    private final transient List<EntryId> ids;

    UnknownEntries(List<EntryId> ids) {
        super("The book has no entries " + ids);
        this.ids = List.copyOf(ids);
    }

    public List<EntryId> ids() {
        return ids;
    }
}
