package org.colophon.recommendations.evaluation;

import java.util.Locale;
import java.util.function.IntPredicate;

/** All that is measured of one way to make lists. */
record Figures(Measure measure, Spread spread, IntPredicate bestseller) {

    static Figures over(int books, IntPredicate bestseller) {
        return new Figures(new Measure(), new Spread(books, bestseller), bestseller);
    }

    /** @param listed which books the list may hold */
    int[] add(double[] scores, Targets targets, IntPredicate listed) {
        var list = Best.of(scores, Measure.LONGEST, listed);
        measure.add(list, Best.of(scores, Measure.LONGEST, listed.and(bestseller.negate())), targets, bestseller);
        return list;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "nDCG@10 %.4f  tail %.4f  R@20 %.4f  Rc@20 %.4f  hit %.3f  coverage %.3f  bestsellers %.3f  (%d lists)",
                measure.gain(),
                measure.tailGain(),
                measure.recall(),
                measure.cappedRecall(),
                measure.hitRate(),
                spread.coverage(),
                spread.bestsellers(),
                measure.lists());
    }
}
