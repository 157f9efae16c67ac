package org.colophon.recommendations.vector;

/** The largest of many values, where a few are wanted. Of equal ones the lower number comes first. */
public final class Largest {

    private Largest() {}

    /** The numbers of the largest values above 0, the largest first; fewer than asked for when there are no more. */
    public static int[] of(double[] values, int count) {
        return heap(values, count).take();
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

    /** Numbers come ascending, so that one which is no better than the worst loses by its number, too. */
    private static Heap heap(double[] values, int count) {
        var heap = new Heap(count);
        double bar = count == 0 ? Double.POSITIVE_INFINITY : 0;
        for (int number = 0; number < values.length; number++) {
            if (values[number] > bar) {
                bar = heap.offer(number, values[number]);
            }
        }
        return heap;
    }

    /** Numbers and their values, the worst of those kept on top. */
    private static final class Heap {

        private final int[] numbers;
        private final double[] values;
        private int size;

        Heap(int count) {
            numbers = new int[count];
            values = new double[count];
        }

        /** @return what a value has to be more than to be kept */
        double offer(int number, double value) {
            if (size < numbers.length) {
                set(size++, number, value);
                if (size < numbers.length) {
                    return 0;
                }
                heapify();
            } else {
                sink(0, number, value);
            }
            return values[0];
        }

        private void set(int place, int number, double value) {
            numbers[place] = number;
            values[place] = value;
        }

        private void heapify() {
            for (int place = size / 2 - 1; place >= 0; place--) {
                sink(place, numbers[place], values[place]);
            }
        }

        private void sink(int start, int number, double value) {
            int place = start;
            for (int child = 2 * place + 1; child < size; child = 2 * place + 1) {
                if (child + 1 < size && isWorse(child + 1, numbers[child], values[child])) {
                    child++;
                }
                if (!isWorse(child, number, value)) {
                    break;
                }
                set(place, numbers[child], values[child]);
                place = child;
            }
            set(place, number, value);
        }

        private boolean isWorse(int place, int number, double value) {
            return values[place] != value ? values[place] < value : numbers[place] > number;
        }

        int[] take() {
            if (size < numbers.length) {
                heapify();
            }
            var best = new int[size];
            while (size > 0) {
                best[--size] = numbers[0];
                sink(0, numbers[size], values[size]);
            }
            return best;
        }
    }
}
