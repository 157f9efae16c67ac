package org.colophon.content.outline;

import java.util.List;
import org.colophon.content.EntryId;

/** Somebody names entries that the book does not have. */
public final class UnknownEntries extends RuntimeException {

    private final transient List<EntryId> ids;

    public UnknownEntries(List<EntryId> ids) {
        super("The book has no entries " + ids);
        this.ids = List.copyOf(ids);
    }

    public List<EntryId> ids() {
        return ids;
    }
}
