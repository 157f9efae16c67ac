package org.colophon.recommendations.learning;

import java.util.stream.IntStream;

/** Keeps the largest of many values without a look at their numbers. */
final class Cut {

    private Cut() {}

    /**
     * The numbers of at most so many of the largest values above 0, ascending. Where equal values would have to be told apart
     * all of them are left out.
     */
    static int[] of(double[] values, int count) {
        double bar = bar(values, count + 1);
        return IntStream.range(0, values.length)
                .filter(number -> values[number] > bar)
                .toArray();
    }

    /** The smallest of that many of the largest values; 0 when there are fewer. */
    private static double bar(double[] values, int count) {
        // A heap with the smallest on top; 0 fills the places that are free
        var heap = new double[count];
        for (double value : values) {
            if (value > heap[0]) {
                sink(value, heap);
            }
        }
        return heap[0];
    }

    private static void sink(double value, double[] heap) {
        int place = 0;
        for (int child = 1; child < heap.length; child = 2 * place + 1) {
            if (child + 1 < heap.length && heap[child + 1] < heap[child]) {
                child++;
            }
            if (heap[child] >= value) {
                break;
            }
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = value;
    }
}
