package org.colophon.recommendations.vector;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Terms, each with how much it counts in one field of one book, in the terms' order. */
public final class Bag {

    private final String[] terms;
    private final float[] amounts;

    private Bag(TreeMap<String, Double> amounts) {
        terms = new String[amounts.size()];
        this.amounts = new float[amounts.size()];
        int i = 0;
        for (var each : amounts.entrySet()) {
            // The same few thousand words come in every book: one copy of each is enough
            terms[i] = each.getKey().intern();
            this.amounts[i++] = each.getValue().floatValue();
        }
    }

    /** @param amounts above 0 */
    public static Bag of(Map<String, Double> amounts) {
        return new Bag(new TreeMap<>(amounts));
    }

    /** A term that occurs often counts more, but not in proportion: 1 + ln of its occurrences. */
    public static Bag ofOccurrences(Map<String, Integer> occurrences) {
        var amounts = new TreeMap<String, Double>();
        occurrences.forEach((term, count) -> amounts.put(term, 1 + Math.log(count)));
        return new Bag(amounts);
    }

    /** Each term counts 1. */
    public static Bag of(Collection<String> terms) {
        return of(terms.stream().distinct().collect(Collectors.toMap(Function.identity(), term -> 1.0)));
    }

    public boolean has(String term) {
        return Arrays.binarySearch(terms, term) >= 0;
    }

    int size() {
        return terms.length;
    }

    String term(int i) {
        return terms[i];
    }

    float amount(int i) {
        return amounts[i];
    }
}
