package org.colophon.content.outline;

import java.util.List;

/** Whether an outline has a place to put an entry into. */
final class PlaceRules {

    private PlaceRules() {}

    /** @param tree without the entry */
    static List<OutlineFault> faults(EntryDraft entry, Place place, EntryTree tree) {
        if (place.parent() != null && entry.inReadingOrder().anyMatch(it -> it.is(place.parent()))) {
            return fault("parent", "An entry cannot be put into itself or into one that it holds");
        }
        return tree.siblingsAt(place)
                .map(siblings -> faultsAmong(siblings, place.index()))
                .orElseGet(() -> fault("parent", "The book has no entry with this id"));
    }

    private static List<OutlineFault> faultsAmong(List<EntryDraft> siblings, int index) {
        return index <= siblings.size()
                ? List.of()
                : fault(
                        "place",
                        "There are %d entries beside it, so places go from 0 to %1$d".formatted(siblings.size()));
    }

    private static List<OutlineFault> fault(String property, String detail) {
        return List.of(new OutlineFault(List.of(), property, detail));
    }
}
