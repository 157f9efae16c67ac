package org.colophon.content.preview;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;

/**
 * Which entries of a book are free.
 *
 * @param kinds all entries of these kinds, at any depth
 * @param numbers entries by their number in the table of contents, from 0; a number that a book does not have opens nothing
 * @param ids entries that stay free whatever their number becomes
 */
public record FreeEntries(Set<EntryKind> kinds, Set<Integer> numbers, Set<EntryId> ids) {

    public static final int MAX = 1_000;

    /** No book has more entries. */
    private static final int MAX_ENTRIES = 10_000;

    static final FreeEntries NONE = new FreeEntries(Set.of(), Set.of(), Set.of());

    public FreeEntries {
        if (numbers.size() > MAX || ids.size() > MAX) {
            throw new IllegalArgumentException("At most " + MAX + " entries are free by number or id");
        }
        if (numbers.stream().anyMatch(it -> it < 0 || it >= MAX_ENTRIES)) {
            throw new IllegalArgumentException("Entries are numbered from 0 to " + (MAX_ENTRIES - 1));
        }
        kinds = sorted(kinds);
        numbers = sorted(numbers);
        ids = sorted(ids);
    }

    /** In one order, so that policies that say the same are written alike. */
    private static <T> Set<T> sorted(Set<T> values) {
        var sorted = new LinkedHashSet<T>();
        values.stream().sorted(Comparator.comparing(Object::toString)).forEach(sorted::add);
        return Collections.unmodifiableSet(sorted);
    }

    boolean open(Passage passage, int number) {
        return kinds.contains(passage.kind()) || numbers.contains(number) || ids.contains(passage.id());
    }
}
