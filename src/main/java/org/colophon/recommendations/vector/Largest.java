package org.colophon.recommendations.vector;

/** The largest of many values, where a few are wanted. Of equal ones the lower number comes first. */
public final class Largest {

    private Largest() {}

    /** The numbers of the largest values above 0, the largest first; fewer than asked for when there are no more. */
    public static int[] of(double[] values, int count) {
        if (count == 0) {
            return new int[0];
        }
        var heap = new Heap(values, count);
        for (int number = 0; number < values.length; number++) {
            if (values[number] > 0) {
                heap.offer(number);
            }
        }
        return heap.take();
    }

    /** The mean of at most so many of the largest values above 0; 0 when there is none. Sums in their order. */
    public static double mean(double[] values, int count) {
        var numbers = of(values, count);
        double sum = 0;
        for (int number : numbers) {
            sum += values[number];
        }
        return numbers.length == 0 ? 0 : sum / numbers.length;
    }

    /** Numbers by their values, the worst of those kept on top. */
    private static final class Heap {

        private final double[] values;
        private final int[] numbers;
        private int size;

        Heap(double[] values, int count) {
            this.values = values;
            numbers = new int[count];
        }

        /** Numbers come ascending, so that one which is no better than the worst loses by its number, too. */
        void offer(int number) {
            if (size < numbers.length) {
                numbers[size++] = number;
                if (size == numbers.length) {
                    heapify();
                }
            } else if (values[number] > values[numbers[0]]) {
                numbers[0] = number;
                sink(0);
            }
        }

        private void heapify() {
            for (int place = size / 2 - 1; place >= 0; place--) {
                sink(place);
            }
        }

        private void sink(int start) {
            int number = numbers[start];
            int place = start;
            for (int child = 2 * place + 1; child < size; child = 2 * place + 1) {
                if (child + 1 < size && isWorse(numbers[child + 1], numbers[child])) {
                    child++;
                }
                if (!isWorse(numbers[child], number)) {
                    break;
                }
                numbers[place] = numbers[child];
                place = child;
            }
            numbers[place] = number;
        }

        private boolean isWorse(int one, int other) {
            return values[one] != values[other] ? values[one] < values[other] : one > other;
        }

        int[] take() {
            if (size < numbers.length) {
                heapify();
            }
            var best = new int[size];
            while (size > 0) {
                best[size - 1] = numbers[0];
                numbers[0] = numbers[--size];
                sink(0);
            }
            return best;
        }
    }
}
