package org.colophon.content.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.content.EntryId;

/** Entries as they hold each other. Each change makes another tree; whether that may be is for {@link OutlineRules} to say. */
record EntryTree(List<EntryDraft> tops) {

    EntryTree {
        tops = List.copyOf(tops);
    }

    /** @param lines in reading order, each with its depth */
    static EntryTree of(List<OutlineEntry> lines) {
        return new EntryTree(held(lines, 0, lines.size()));
    }

    private static List<EntryDraft> held(List<OutlineEntry> lines, int from, int to) {
        var result = new ArrayList<EntryDraft>();
        for (int at = from; at < to; ) {
            int end = at + 1;
            while (end < to && lines.get(end).depth() > lines.get(at).depth()) {
                end++;
            }
            result.add(lines.get(at).draft(held(lines, at + 1, end)));
            at = end;
        }
        return result;
    }

    /** The entries in reading order, each with its depth; those without an id get one. */
    List<OutlineEntry> lines() {
        var result = new ArrayList<OutlineEntry>();
        tops.forEach(top -> addLines(top, 0, result));
        return List.copyOf(result);
    }

    private static void addLines(EntryDraft entry, int depth, List<OutlineEntry> result) {
        result.add(OutlineEntry.of(entry, depth));
        entry.children().forEach(child -> addLines(child, depth + 1, result));
    }

    Stream<EntryDraft> inReadingOrder() {
        return tops.stream().flatMap(EntryDraft::inReadingOrder);
    }

    Set<EntryId> ids() {
        return inReadingOrder().map(EntryDraft::id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    Optional<EntryDraft> find(EntryId id) {
        return inReadingOrder().filter(entry -> entry.is(id)).findFirst();
    }

    EntryTree and(EntryTree other) {
        return new EntryTree(Stream.concat(tops.stream(), other.tops.stream()).toList());
    }

    EntryTree with(EntryId id, UnaryOperator<EntryDraft> change) {
        return new EntryTree(tops.stream().map(top -> top.with(id, change)).toList());
    }

    EntryTree without(EntryId id) {
        return new EntryTree(tops.stream()
                .filter(top -> !top.is(id))
                .map(top -> top.without(id))
                .toList());
    }

    /** What is left of the tree without the entries that are elsewhere. */
    EntryTree leaving(Set<EntryId> elsewhere) {
        return new EntryTree(
                tops.stream().flatMap(top -> top.leaving(elsewhere)).toList());
    }

    /** What the place's parent holds; empty when there is no such parent. */
    Optional<List<EntryDraft>> siblingsAt(Place place) {
        return place.parent() == null ? Optional.of(tops) : find(place.parent()).map(EntryDraft::children);
    }

    /** Puts an entry, with all that it holds, into a place that there is. */
    EntryTree with(EntryDraft entry, Place place) {
        var siblings = new ArrayList<>(siblingsAt(place).orElseThrow());
        siblings.add(place.index(), entry);
        return place.parent() == null
                ? new EntryTree(siblings)
                : with(place.parent(), parent -> parent.holding(siblings));
    }

    /** @param path the entry's place among its siblings, after those of what holds it */
    EntryDraft at(List<Integer> path) {
        var entry = tops.get(path.getFirst());
        for (int place : path.subList(1, path.size())) {
            entry = entry.children().get(place);
        }
        return entry;
    }
}
