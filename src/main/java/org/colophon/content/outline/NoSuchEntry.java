package org.colophon.content.outline;

import org.colophon.content.EntryId;

/** The outline has no such entry, or none of that id has been removed from it. */
public final class NoSuchEntry extends RuntimeException {

    NoSuchEntry(String where, EntryId id) {
        super("%s has no entry with the id %s".formatted(where, id));
    }
}
