package org.colophon.recommendations.blend;

import java.util.Optional;
import java.util.function.IntFunction;
import org.colophon.recommendations.Reason;

/**
 * A part of the scores that comes from readers.
 *
 * @param label of the reason for a book
 * @param weights by the number of the book
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record ReaderPart(Reason.Type type, IntFunction<String> label, double[] weights) {

    static ReaderPart labelled(Reason.Type type, String label, double[] weights) {
        return new ReaderPart(type, book -> label, weights);
    }

    void addTo(double[] scores) {
        for (int book = 0; book < weights.length; book++) {
            scores[book] += weights[book];
        }
    }

    Optional<Reason> reason(int book) {
        return weights[book] > 0 ? Optional.of(new Reason(type, label.apply(book), weights[book])) : Optional.empty();
    }
}
