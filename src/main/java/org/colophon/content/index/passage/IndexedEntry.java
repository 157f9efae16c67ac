package org.colophon.content.index.passage;

import java.util.List;
import org.colophon.content.EntryId;
import org.colophon.content.section.Xhtml;

/**
 * An entry of the table of contents with its text.
 *
 * @param number from 0, in reading order
 */
public record IndexedEntry(EntryId id, int number, String title, List<Passage> passages) {

    public IndexedEntry {
        passages = List.copyOf(passages);
    }

    public static IndexedEntry of(EntryId id, int number, String title, Xhtml text) {
        return new IndexedEntry(id, number, title, Passages.of(id, text));
    }
}
