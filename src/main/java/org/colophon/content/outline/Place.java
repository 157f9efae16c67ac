package org.colophon.content.outline;

import org.colophon.content.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * Where in an outline an entry is to stand.
 *
 * @param parent the entry that holds it; null at the top
 * @param index how many entries the parent holds before it, itself not counted
 */
public record Place(@Nullable EntryId parent, int index) {

    public Place {
        if (index < 0) {
            throw new IllegalArgumentException("Places are counted from 0");
        }
    }
}
