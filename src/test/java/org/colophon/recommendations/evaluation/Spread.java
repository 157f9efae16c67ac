package org.colophon.recommendations.evaluation;

import java.util.BitSet;
import java.util.function.IntPredicate;

/** How much of the catalogue the first ten of many lists show, and how much of them bestsellers take. */
final class Spread {

    private static final int FIRST = 10;

    private final int books;
    private final IntPredicate bestseller;
    private final BitSet shown = new BitSet();
    private long places;
    private long taken;

    Spread(int books, IntPredicate bestseller) {
        this.books = books;
        this.bestseller = bestseller;
    }

    void add(int[] list) {
        for (int place = 0; place < Math.min(FIRST, list.length); place++) {
            shown.set(list[place]);
            places++;
            taken += bestseller.test(list[place]) ? 1 : 0;
        }
    }

    /** The share of all books that some list shows. */
    double coverage() {
        return (double) shown.cardinality() / books;
    }

    /** The share of all places that bestsellers hold. */
    double bestsellers() {
        return (double) taken / places;
    }
}
