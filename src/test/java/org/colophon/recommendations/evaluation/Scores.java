package org.colophon.recommendations.evaluation;

/** What is measured: gives a score to each other book in relation to one. */
@FunctionalInterface
interface Scores {

    /** By the number of the other book; 0 keeps it off the list. */
    double[] of(int book);
}
