package org.colophon.catalog.subject;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds codes by what an editor types. The best come first: the code itself; those that begin so; those whose headings have
 * all the words, then those whose headings have words that begin so, the shortest heading first; those that have them in heading
 * and notes together. What is equal stays in the order of the scheme.
 */
final class ThemaSearch {

    private final ThemaTable table;
    private final WordIndex headings;
    private final WordIndex notes;

    ThemaSearch(ThemaTable table) {
        this.table = table;
        var all = IntStream.range(0, table.size()).mapToObj(table::at).toList();
        this.headings = new WordIndex(all.stream().map(ThemaCode::heading).toList());
        this.notes = new WordIndex(all.stream().map(ThemaCode::notes).toList());
    }

    /** @return the places of the codes found */
    Stream<Integer> find(String query) {
        var code = query.strip().toUpperCase(Locale.ROOT);
        var words = Words.of(query);
        return words.isEmpty()
                ? Stream.empty()
                : Stream.of(
                                table.find(code).stream(),
                                beginningWith(code),
                                withAll(words, headings::saying).sorted(byLengthOfHeading()),
                                withAll(words, headings::startingWith).sorted(byLengthOfHeading()),
                                withAll(words, this::anywhere))
                        .flatMap(it -> it)
                        .distinct();
    }

    private Stream<Integer> beginningWith(String code) {
        return IntStream.range(0, table.size())
                .filter(it -> table.code(it).startsWith(code))
                .boxed();
    }

    private static Stream<Integer> withAll(List<String> words, Function<String, BitSet> places) {
        return words.stream()
                .map(places)
                .reduce((all, more) -> {
                    all.and(more);
                    return all;
                })
                .stream()
                .flatMapToInt(BitSet::stream)
                .boxed();
    }

    private BitSet anywhere(String word) {
        var found = headings.startingWith(word);
        found.or(notes.startingWith(word));
        return found;
    }

    private Comparator<Integer> byLengthOfHeading() {
        return Comparator.comparingInt(it -> table.heading(it).length());
    }
}
