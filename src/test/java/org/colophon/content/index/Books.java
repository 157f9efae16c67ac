package org.colophon.content.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.content.EntryId;
import org.colophon.content.index.passage.BookText;
import org.colophon.content.index.passage.IndexedEntry;
import org.colophon.content.index.passage.ParagraphPlace;
import org.colophon.content.index.passage.Passage;
import org.colophon.content.index.passage.Passage.Role;

/** Small books to index. */
public final class Books {

    private Books() {}

    /** A paragraph is known by the number of its entry and its own, both from 0. */
    public static ParagraphPlace place(int entry, int paragraph) {
        return new ParagraphPlace(new EntryId(new UUID(0, entry)), "p-%08x".formatted(paragraph));
    }

    /** Entries called "Title 0", "Title 1" and so on, each with the same number of paragraphs. */
    public static BookText text(int entries, int paragraphs) {
        var result = new ArrayList<IndexedEntry>();
        for (int entry = 0; entry < entries; entry++) {
            var passages = new ArrayList<String>();
            for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
                passages.add("Paragraph %d of %d.".formatted(paragraph, entry));
            }
            result.add(entry(entry, "Title " + entry, passages));
        }
        return new BookText(result);
    }

    /** An entry of paragraphs; those that begin with # are headings. */
    public static IndexedEntry entry(int number, String title, List<String> paragraphs) {
        var passages = new ArrayList<Passage>();
        for (var paragraph : paragraphs) {
            boolean heading = paragraph.startsWith("# ");
            passages.add(new Passage(
                    place(number, passages.size()),
                    heading ? Role.HEADING : Role.TEXT,
                    List.of(heading ? paragraph.substring(2) : paragraph),
                    Set.of(),
                    Set.of()));
        }
        return new IndexedEntry(new EntryId(new UUID(0, number)), number, title, passages);
    }
}
