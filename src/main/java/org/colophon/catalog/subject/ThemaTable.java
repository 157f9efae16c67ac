package org.colophon.catalog.subject;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The codes in columns, subjects before qualifiers and each by code; a code is known by its place in that order. */
final class ThemaTable {

    private static final Comparator<String> ORDER =
            Comparator.<String, ThemaKind>comparing(ThemaKind::ofCode).thenComparing(Comparator.naturalOrder());

    private static final short NONE = -1;

    private final String[] codes;
    private final String[] headings;
    private final PackedTexts notes;
    private final short[] parents;

    ThemaTable(List<ThemaCode> entries) {
        var sorted = entries.stream()
                .sorted(Comparator.comparing(ThemaCode::code, ORDER))
                .toList();
        codes = sorted.stream().map(ThemaCode::code).toArray(String[]::new);
        headings = sorted.stream().map(ThemaCode::heading).toArray(String[]::new);
        notes = new PackedTexts(sorted.stream().map(ThemaCode::notes).toList());
        parents = new short[codes.length];
        for (var place = 0; place < parents.length; place++) {
            var parent = sorted.get(place).parent();
            parents[place] = parent == null ? NONE : (short) place(parent);
        }
    }

    int size() {
        return codes.length;
    }

    ThemaCode at(int place) {
        var parent = parents[place];
        return new ThemaCode(codes[place], headings[place], notes.get(place), parent == NONE ? null : codes[parent]);
    }

    String code(int place) {
        return codes[place];
    }

    String heading(int place) {
        return headings[place];
    }

    Optional<Integer> find(String code) {
        return Optional.of(code).filter(it -> !it.isEmpty()).map(this::place).filter(it -> it >= 0);
    }

    List<ThemaCode> top() {
        return where(place -> parents[place] == NONE);
    }

    List<ThemaCode> children(int parent) {
        return where(place -> parents[place] == parent);
    }

    private List<ThemaCode> where(IntPredicate wanted) {
        return IntStream.range(0, codes.length)
                .filter(wanted)
                .mapToObj(this::at)
                .toList();
    }

    private int place(String code) {
        return Arrays.binarySearch(codes, code, ORDER);
    }
}
