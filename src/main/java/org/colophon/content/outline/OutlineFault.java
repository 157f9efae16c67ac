package org.colophon.content.outline;

import java.util.List;
import java.util.function.Predicate;

/**
 * A rule of the outline that a draft breaks.
 *
 * @param path the place among its siblings of the entry, after those of what holds it; empty for the outline as a whole, and
 *     for the one entry where only one has been sent
 * @param property of the entry, empty for the entry as a whole
 * @param detail for the editor
 */
public record OutlineFault(List<Integer> path, String property, String detail) {

    static OutlineFault ofAll(String detail) {
        return new OutlineFault(List.of(), "", detail);
    }

    /** The fault as told to an editor who has sent no more than one entry, or none. */
    OutlineFault seenFrom(Predicate<EntryDraft> sent, EntryTree tree) {
        if (path.isEmpty()) {
            return this;
        }
        var entry = tree.at(path);
        return sent.test(entry)
                ? new OutlineFault(List.of(), property, detail)
                : ofAll("“%s”: %s".formatted(entry.title(), detail));
    }
}
