package org.colophon.recommendations.evaluation;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The books that would be right on a list, in ascending order. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Targets(int[] books) {

    int count() {
        return books.length;
    }

    boolean contain(int book) {
        return Arrays.binarySearch(books, book) >= 0;
    }

    Targets without(IntPredicate some) {
        return new Targets(Arrays.stream(books).filter(some.negate()).toArray());
    }
}
