package org.colophon.recommendations.similarity;

import java.util.Optional;
import org.colophon.recommendations.Reason;

/** One part of the score. Books go by their number. */
interface Similarity {

    /** Adds what this part gives to each other book in relation to the given one; scores are by the other's number. */
    void addScores(int book, double[] scores);

    /** What this part gives to a pair, and why; empty when that is nothing. */
    Optional<Reason> between(int book, int other);
}
