package org.colophon.content.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.OutlineEntry;

/** A table of contents as an editor gets it: as it was sent, with ids and numbers. */
record OutlineView(List<Entry> entries) {

    /** @param number from 0, in reading order */
    record Entry(
            EntryId id,
            int number,
            EntryKind kind,
            String title,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Entry> children) {

        private static Entry of(OutlineEntry entry, int number) {
            return new Entry(entry.id(), number, entry.kind(), entry.title(), new ArrayList<>());
        }
    }

    static OutlineView of(Outline outline) {
        var tops = new ArrayList<Entry>();
        for (int number = 0; number < outline.entries().size(); number++) {
            var entry = outline.entries().get(number);
            var siblings = entry.depth() == 0 ? tops : tops.getLast().children();
            siblings.add(Entry.of(entry, number));
        }
        return new OutlineView(tops);
    }
}
