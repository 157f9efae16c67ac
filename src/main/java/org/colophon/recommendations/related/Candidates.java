package org.colophon.recommendations.related;

/**
 * The books that may be on a list, handed out from the best on. A heap, for ten or a few more are asked of thousands: it
 * sorts only as many as are taken.
 */
final class Candidates {

    private final Ranking ranking;
    private final int[] heap;
    private int size;

    Candidates(Ranking ranking, int[] books) {
        this.ranking = ranking;
        heap = books;
        size = books.length;
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    int takeBest() {
        int best = heap[0];
        heap[0] = heap[--size];
        sink(0);
        return best;
    }

    private void sink(int start) {
        int parent = start;
        for (int child = 2 * parent + 1; child < size; child = 2 * parent + 1) {
            if (child + 1 < size && ranking.isBefore(heap[child + 1], heap[child])) {
                child++;
            }
            if (!ranking.isBefore(heap[child], heap[parent])) {
                return;
            }
            swap(parent, child);
            parent = child;
        }
    }

    private void swap(int i, int j) {
        int book = heap[i];
        heap[i] = heap[j];
        heap[j] = book;
    }
}
