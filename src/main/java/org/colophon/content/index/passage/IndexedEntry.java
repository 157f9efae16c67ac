package org.colophon.content.index.passage;

import java.util.List;
import org.colophon.content.EntryId;

/**
 * An entry of the table of contents with its text.
 *
 * @param number from 0, in reading order
 */
public record IndexedEntry(EntryId id, int number, String title, List<Passage> passages) {

    public IndexedEntry {
        passages = List.copyOf(passages);
    }
}
