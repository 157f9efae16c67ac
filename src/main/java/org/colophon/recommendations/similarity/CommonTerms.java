package org.colophon.recommendations.similarity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.vector.VectorSpace;

/** What two books were found to have in common, and what each term gives to their score. */
final class CommonTerms {

    private final Map<String, Double> gains = new HashMap<>();
    private double sum;

    /** Takes terms of a field with that weight. */
    VectorSpace.CommonTerm weighted(double weight) {
        return (term, product) -> add(term, weight * product);
    }

    private void add(String term, double gain) {
        if (gain > 0) {
            gains.merge(term, gain, Double::sum);
            sum += gain;
        }
    }

    boolean contains(String term) {
        return gains.containsKey(term);
    }

    double gain(String term) {
        return gains.getOrDefault(term, 0.0);
    }

    /** The strongest first. */
    List<String> ranked() {
        return gains.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    Optional<Reason> reason(Reason.Type type, Supplier<String> label) {
        return sum > 0 ? Optional.of(new Reason(type, label.get(), sum)) : Optional.empty();
    }
}
