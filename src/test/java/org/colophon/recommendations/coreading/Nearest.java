package org.colophon.recommendations.coreading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The best few of many, in a heap that has the worst of them on top. */
final class Nearest {

    private final Order order;
    private final int[] books;
    private final double[] scores;
    private int size;

    /** Decides between equal scores. */
    @FunctionalInterface
    interface Order {

        boolean isBefore(int book, int other);
    }

    Nearest(int limit, Order order) {
        this.order = order;
        books = new int[limit];
        scores = new double[limit];
    }

    /** @return what the next score has to reach */
    double offer(int book, double score) {
        if (size < books.length) {
            rise(size++, book, score);
        } else if (isBetter(book, score, 0)) {
            sink(book, score);
        }
        return size < books.length ? 0 : scores[0];
    }

    private void rise(int start, int book, double score) {
        int place = start;
        while (place > 0 && !isBetter(book, score, (place - 1) / 2)) {
            move((place - 1) / 2, place);
            place = (place - 1) / 2;
        }
        set(place, book, score);
    }

    private void sink(int book, double score) {
        int place = 0;
        for (int child = 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && isBetter(books[child], scores[child], child + 1)) {
                child++;
            }
            if (!isBetter(book, score, child)) {
                break;
            }
            move(child, place);
            place = child;
        }
        set(place, book, score);
    }

    private boolean isBetter(int book, double score, int place) {
        return score != scores[place] ? score > scores[place] : order.isBefore(book, books[place]);
    }

    private void move(int from, int to) {
        set(to, books[from], scores[from]);
    }

    private void set(int place, int book, double score) {
        books[place] = book;
        scores[place] = score;
    }

    /** The best first; takes all out. */
    List<Neighbour> take() {
        var worstFirst = new ArrayList<Neighbour>(size);
        while (size > 0) {
            worstFirst.add(new Neighbour(books[0], scores[0]));
            size--;
            sink(books[size], scores[size]);
        }
        Collections.reverse(worstFirst);
        return worstFirst;
    }
}
