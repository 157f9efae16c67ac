package org.colophon.content.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The headings of one index, and how they hang together. */
final class Headings {

    private final Map<HeadingId, Heading> byId = new LinkedHashMap<>();

    Headings(Collection<Heading> headings) {
        headings.forEach(this::put);
    }

    void put(Heading heading) {
        byId.put(heading.id(), heading);
    }

    void remove(HeadingId id) {
        byId.remove(id);
    }

    /** In the order in which they were made. */
    List<Heading> all() {
        return List.copyOf(byId.values());
    }

    int size() {
        return byId.size();
    }

    Optional<Heading> find(@Nullable HeadingId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The heading that is found in the text under a form. */
    Optional<Heading> foundAs(String form) {
        return byId.values().stream().filter(it -> it.forms().contains(form)).findFirst();
    }

    List<Heading> childrenOf(HeadingId parent) {
        return byId.values().stream().filter(it -> parent.equals(it.parent())).toList();
    }

    /** Those that refer to a heading, in either way. */
    List<Heading> referringTo(HeadingId id) {
        return byId.values().stream().filter(it -> it.refersTo(id)).toList();
    }

    /** The wanted heading of the same words at the same place, as readers would confuse them, other than one. */
    boolean isTaken(String term, @Nullable HeadingId parent, @Nullable HeadingId except) {
        return byId.values().stream()
                .filter(it -> !it.isRejected() && !it.id().equals(except))
                .filter(it -> Objects.equals(it.parent(), parent))
                .anyMatch(it -> folded(it.term()).equals(folded(term)));
    }

    private static String folded(String term) {
        return term.toLowerCase(Locale.ROOT);
    }

    /** 0 for a main heading. */
    int depth(@Nullable HeadingId id) {
        return (int) ancestors(id).count() - 1;
    }

    /** How many levels of sub-headings a heading has. */
    int height(HeadingId id) {
        return childrenOf(id).stream().mapToInt(it -> 1 + height(it.id())).max().orElse(0);
    }

    /** Whether a heading is another one or lies anywhere below it. */
    boolean isWithin(@Nullable HeadingId id, HeadingId other) {
        return ancestors(id).anyMatch(it -> it.id().equals(other));
    }

    /** The heading itself, the one above it, and so on to the main heading. */
    private Stream<Heading> ancestors(@Nullable HeadingId id) {
        var path = new ArrayList<Heading>();
        var heading = byId.get(id);
        while (heading != null) {
            path.add(heading);
            heading = heading.parent() == null ? null : byId.get(heading.parent());
        }
        return path.stream();
    }
}
