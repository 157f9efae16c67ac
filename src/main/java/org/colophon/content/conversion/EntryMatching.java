package org.colophon.content.conversion;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.colophon.content.outline.EntryDraft;

/**
 * Finds in an outline the entries that a corrected one still has: those of the same title in the same place; where the titles
 * differ, those of the same kind in the same order, if there are as many; and then those of the same title and kind anywhere.
 */
final class EntryMatching {

    private final Map<EntryDraft, EntryDraft> found = new IdentityHashMap<>();
    private final Set<EntryId> taken = new HashSet<>();
    private final Set<Landmark> marked = EnumSet.noneOf(Landmark.class);

    /** What a kind and a title say of an entry. */
    private record Name(EntryKind kind, String title) {}

    private EntryMatching() {}

    /**
     * The wanted entries with the ids of those that they were before, and with what editors said of these.
     *
     * @param present entries, each with its id
     */
    static List<EntryDraft> match(List<EntryDraft> wanted, List<EntryDraft> present) {
        var matching = new EntryMatching();
        var all = wanted.stream().flatMap(EntryDraft::inReadingOrder).toList();
        all.forEach(it -> matching.marked.addAll(it.landmarks()));
        matching.matchLevel(wanted, present);
        matching.pair(
                all,
                present.stream().flatMap(EntryDraft::inReadingOrder).toList(),
                it -> new Name(it.kind(), it.title()));
        return matching.named(wanted);
    }

    private void matchLevel(List<EntryDraft> wanted, List<EntryDraft> present) {
        pair(wanted, present, EntryDraft::title);
        for (var kind : EntryKind.values()) {
            pairInOrder(left(wanted, kind), remaining(present, kind));
        }
        for (var entry : wanted) {
            var earlier = found.get(entry);
            if (earlier != null) {
                matchLevel(entry.children(), earlier.children());
            }
        }
    }

    private void pair(List<EntryDraft> wanted, List<EntryDraft> present, Function<EntryDraft, Object> key) {
        var waiting = new HashMap<Object, Queue<EntryDraft>>();
        present.stream()
                .filter(it -> !taken.contains(it.id()))
                .forEach(it -> waiting.computeIfAbsent(key.apply(it), none -> new ArrayDeque<>())
                        .add(it));
        for (var entry : wanted) {
            var same = waiting.getOrDefault(key.apply(entry), new ArrayDeque<>());
            if (!found.containsKey(entry) && !same.isEmpty()) {
                take(entry, same.remove());
            }
        }
    }

    private void pairInOrder(List<EntryDraft> wanted, List<EntryDraft> present) {
        if (wanted.size() == present.size()) {
            for (int i = 0; i < wanted.size(); i++) {
                take(wanted.get(i), present.get(i));
            }
        }
    }

    private void take(EntryDraft entry, EntryDraft earlier) {
        found.put(entry, earlier);
        taken.add(Objects.requireNonNull(earlier.id()));
    }

    private List<EntryDraft> left(List<EntryDraft> wanted, EntryKind kind) {
        return wanted.stream()
                .filter(it -> it.kind() == kind && !found.containsKey(it))
                .toList();
    }

    private List<EntryDraft> remaining(List<EntryDraft> present, EntryKind kind) {
        return present.stream()
                .filter(it -> it.kind() == kind && !taken.contains(it.id()))
                .toList();
    }

    private List<EntryDraft> named(List<EntryDraft> wanted) {
        return wanted.stream().map(this::named).toList();
    }

    private EntryDraft named(EntryDraft entry) {
        var earlier = found.get(entry);
        var children = named(entry.children());
        return earlier == null
                ? new EntryDraft(null, entry.kind(), entry.title(), entry.landmarks(), List.of(), children)
                : new EntryDraft(
                        earlier.id(),
                        entry.kind(),
                        entry.title(),
                        union(entry.landmarks(), unmarked(earlier, marked)),
                        earlier.contributors(),
                        children);
    }

    /** Which landmarks an entry keeps when others take some of them. */
    static Set<Landmark> unmarked(EntryDraft entry, Collection<Landmark> taken) {
        return entry.landmarks().stream().filter(it -> !taken.contains(it)).collect(Collectors.toSet());
    }

    private static Set<Landmark> union(Set<Landmark> some, Set<Landmark> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
