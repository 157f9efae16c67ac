package org.colophon.content.index.passage;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.colophon.content.section.Xhtml;
import org.springframework.stereotype.Component;

/** Reads the texts that the editors of a book work on, as an indexer reads them. */
@Component
public class WorkingTexts {

    private final Sections sections;

    WorkingTexts(Sections sections) {
        this.sections = sections;
    }

    public BookText of(Outline outline) {
        var texts = sections.findByBook(outline.id().value()).stream()
                .collect(Collectors.toMap(Section::id, Section::text));
        var entries = new ArrayList<IndexedEntry>();
        for (var entry : outline.entries()) {
            entries.add(indexed(entry, entries.size(), texts.getOrDefault(entry.id(), Xhtml.EMPTY)));
        }
        return new BookText(entries);
    }

    private static IndexedEntry indexed(OutlineEntry entry, int number, Xhtml text) {
        return IndexedEntry.of(entry.id(), number, entry.title(), text);
    }
}
