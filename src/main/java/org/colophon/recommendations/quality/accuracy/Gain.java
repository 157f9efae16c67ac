package org.colophon.recommendations.quality.accuracy;

import java.util.List;
import java.util.Set;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Recommendations;

/**
 * The normalised discounted cumulated gain of a list at ten (Järvelin and Kekäläinen, Cumulated Gain-Based Evaluation of IR
 * Techniques, 2002), with a gain of 1 for a target: 1 when the list begins with targets only, 0 when it has none.
 */
final class Gain {

    static final int DEPTH = Recommendations.LIST_SIZE;

    private Gain() {}

    /** @param targets one at least */
    static double of(List<BookId> list, Set<BookId> targets) {
        double gain = 0;
        double ideal = 0;
        for (int place = 0; place < DEPTH; place++) {
            double discounted = Math.log(2) / Math.log(place + 2.0);
            gain += place < list.size() && targets.contains(list.get(place)) ? discounted : 0;
            ideal += place < targets.size() ? discounted : 0;
        }
        return gain / ideal;
    }
}
