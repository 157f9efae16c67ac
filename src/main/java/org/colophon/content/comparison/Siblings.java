package org.colophon.content.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.colophon.content.EntryId;
import org.colophon.content.outline.OutlineEntry;
import org.jspecify.annotations.Nullable;

/** Who holds each entry of an outline, so that those that only went along with what holds them are not taken for moved. */
final class Siblings {

    private Siblings() {}

    /** For each entry the id of the one that holds it, null at the top. */
    static List<@Nullable EntryId> holders(List<OutlineEntry> entries) {
        var path = new ArrayList<EntryId>();
        var holders = new ArrayList<@Nullable EntryId>();
        for (var entry : entries) {
            int depth = Math.min(entry.depth(), path.size());
            path.subList(depth, path.size()).clear();
            holders.add(path.isEmpty() ? null : path.getLast());
            path.add(entry.id());
        }
        return holders;
    }

    /**
     * Which of the later entries have another holder, or stand in another order beside what they share it with.
     *
     * @param partners for each later entry its place among the earlier ones, or -1
     */
    static BitSet moved(List<OutlineEntry> before, List<OutlineEntry> after, int[] partners) {
        var was = holders(before);
        var is = holders(after);
        var moved = new BitSet();
        var together = new HashMap<@Nullable EntryId, List<Integer>>();
        for (int at = 0; at < partners.length; at++) {
            if (partners[at] >= 0 && Objects.equals(was.get(partners[at]), is.get(at))) {
                together.computeIfAbsent(is.get(at), it -> new ArrayList<>()).add(at);
            } else {
                moved.set(at, partners[at] >= 0);
            }
        }
        together.values().forEach(siblings -> addReordered(siblings, partners, moved));
        return moved;
    }

    private static void addReordered(List<Integer> siblings, int[] partners, BitSet moved) {
        var kept = KeptOrder.of(siblings.stream().mapToInt(at -> partners[at]).toArray());
        for (int i = 0; i < siblings.size(); i++) {
            moved.set(siblings.get(i), !kept.get(i));
        }
    }
}
