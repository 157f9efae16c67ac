package org.colophon.content.outline;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.colophon.content.Contributor;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.jspecify.annotations.Nullable;

/**
 * An entry as an editor wants it, with those it holds.
 *
 * @param id null for a new entry, which is then given one
 * @param landmarks that the editor has set; others may follow from its kind
 */
public record EntryDraft(
        @Nullable EntryId id,
        EntryKind kind,
        String title,
        Set<Landmark> landmarks,
        List<Contributor> contributors,
        List<EntryDraft> children) {

    public EntryDraft {
        landmarks = Set.copyOf(landmarks);
        contributors = List.copyOf(contributors);
        children = List.copyOf(children);
    }

    /** An entry of which there is nothing special to say. */
    public EntryDraft(@Nullable EntryId id, EntryKind kind, String title, List<EntryDraft> children) {
        this(id, kind, title, Set.of(), List.of(), children);
    }

    public static EntryDraft of(EntryKind kind, String title, EntryDraft... children) {
        return new EntryDraft(null, kind, title, List.of(children));
    }

    boolean is(EntryId wanted) {
        return wanted.equals(id);
    }

    EntryDraft holding(List<EntryDraft> others) {
        return new EntryDraft(id, kind, title, landmarks, contributors, others);
    }

    /** The same entry with another description. */
    EntryDraft describedAs(EntryDraft other) {
        return new EntryDraft(id, other.kind, other.title, other.landmarks, other.contributors, children);
    }

    /** Changes the entry where it is the wanted one, or else wherever below it that is. */
    EntryDraft with(EntryId wanted, UnaryOperator<EntryDraft> change) {
        return is(wanted)
                ? change.apply(this)
                : holding(children.stream()
                        .map(child -> child.with(wanted, change))
                        .toList());
    }

    /** Without the given entry, and without all that it holds. */
    EntryDraft without(EntryId removed) {
        return holding(children.stream()
                .filter(child -> !child.is(removed))
                .map(child -> child.without(removed))
                .toList());
    }

    /** What is left of the entry without those that are elsewhere by now. Those that they held take their place. */
    Stream<EntryDraft> leaving(Set<EntryId> elsewhere) {
        var left = children.stream().flatMap(child -> child.leaving(elsewhere)).toList();
        return elsewhere.contains(id) ? left.stream() : Stream.of(holding(left));
    }

    /** The entry and all that it holds, in reading order. */
    public Stream<EntryDraft> inReadingOrder() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(EntryDraft::inReadingOrder));
    }
}
