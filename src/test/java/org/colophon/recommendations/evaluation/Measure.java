package org.colophon.recommendations.evaluation;

import java.util.function.IntPredicate;

/**
 * What lists are worth: sums over many of them. Discounted cumulative gain after Järvelin and Kekäläinen (2002), each target
 * a gain of 1, in proportion to the best that the number of targets allows.
 */
final class Measure {

    static final int LONGEST = 20;
    private static final int FIRST = 10;

    private int lists;
    private double gain;
    private double recall;
    private double cappedRecall;
    private double hits;
    private int tailLists;
    private double tailGain;

    /**
     * @param list the best first
     * @param tailList the same without bestsellers
     * @param targets how many books would be right, and which
     */
    void add(int[] list, int[] tailList, Targets targets, IntPredicate bestseller) {
        lists++;
        gain += gain(list, targets);
        int found = found(list, LONGEST, targets);
        recall += (double) found / targets.count();
        cappedRecall += (double) found / Math.min(LONGEST, targets.count());
        hits += found(list, FIRST, targets) > 0 ? 1 : 0;
        var tail = targets.without(bestseller);
        if (tail.count() > 0) {
            tailLists++;
            tailGain += gain(tailList, tail);
        }
    }

    private static double gain(int[] list, Targets targets) {
        double gain = 0;
        double ideal = 0;
        for (int place = 0; place < FIRST; place++) {
            double discounted = Math.log(2) / Math.log(place + 2.0);
            gain += place < list.length && targets.contain(list[place]) ? discounted : 0;
            ideal += place < targets.count() ? discounted : 0;
        }
        return gain / ideal;
    }

    private static int found(int[] list, int length, Targets targets) {
        int found = 0;
        for (int place = 0; place < Math.min(length, list.length); place++) {
            found += targets.contain(list[place]) ? 1 : 0;
        }
        return found;
    }

    int lists() {
        return lists;
    }

    double gain() {
        return gain / lists;
    }

    double tailGain() {
        return tailGain / tailLists;
    }

    double recall() {
        return recall / lists;
    }

    double cappedRecall() {
        return cappedRecall / lists;
    }

    double hitRate() {
        return hits / lists;
    }
}
