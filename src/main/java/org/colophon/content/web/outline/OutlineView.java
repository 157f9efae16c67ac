package org.colophon.content.web.outline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colophon.content.Contributor;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.OutlineEntry;

/**
 * A table of contents as an editor gets it: as it was sent, with ids and numbers.
 *
 * @param landmarks which entry is which landmark, whether an editor has set it or it follows from what the entries are
 */
record OutlineView(List<Entry> entries, Map<Landmark, EntryId> landmarks) {

    /**
     * @param number from 0, in reading order
     * @param landmarks that an editor has set
     */
    record Entry(
            EntryId id,
            int number,
            EntryKind kind,
            String title,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<Landmark> landmarks,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Contributor> contributors,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Entry> children) {

        private static Entry of(OutlineEntry entry, int number) {
            return new Entry(
                    entry.id(),
                    number,
                    entry.kind(),
                    entry.title(),
                    new TreeSet<>(entry.landmarks()),
                    entry.contributors(),
                    new ArrayList<>());
        }

        private Stream<Entry> inReadingOrder() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Entry::inReadingOrder));
        }
    }

    static OutlineView of(Outline outline) {
        var levels = new ArrayList<List<Entry>>(List.of(new ArrayList<>()));
        for (int number = 0; number < outline.entries().size(); number++) {
            var line = outline.entries().get(number);
            var entry = Entry.of(line, number);
            levels.subList(line.depth() + 1, levels.size()).clear();
            levels.getLast().add(entry);
            levels.add(entry.children());
        }
        return new OutlineView(levels.getFirst(), outline.landmarks());
    }

    Optional<Entry> entry(EntryId id) {
        return entries.stream()
                .flatMap(Entry::inReadingOrder)
                .filter(it -> it.id().equals(id))
                .findFirst();
    }
}
