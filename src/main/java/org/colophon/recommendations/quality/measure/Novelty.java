package org.colophon.recommendations.quality.measure;

import org.jspecify.annotations.Nullable;

/**
 * How little known the listed books are: mean self-information as in Zhou and others, Solving the Apparent Diversity-Accuracy
 * Dilemma of Recommender Systems, PNAS 2010. A book that a share p of all readers has read carries −log₂ p bits; one that
 * nobody has read counts as if one reader had.
 *
 * @param bits mean over all places of all lists
 * @param most what a book with a single reader carries
 */
public record Novelty(double bits, double most) {

    /** Null without readings or without lists. */
    public static @Nullable Novelty of(Lists lists, Popularity popularity) {
        var bits = popularity.isKnown()
                ? Mean.of(lists.places()
                        .mapToDouble(place -> bits(popularity.readers(), Math.max(1, popularity.of(place.book())))))
                : null;
        return bits == null ? null : new Novelty(bits, bits(popularity.readers(), 1));
    }

    private static double bits(int all, int readers) {
        return Math.log((double) all / readers) / Math.log(2);
    }
}
