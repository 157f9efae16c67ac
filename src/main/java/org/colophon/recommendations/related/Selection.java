package org.colophon.recommendations.related;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.colophon.recommendations.Recommendations;

/** Cuts the candidates to a list, and remembers which ones had to stand back for the sake of variety. */
final class Selection {

    private final List<Integer> listed = new ArrayList<>();
    private final Deque<Integer> capped = new ArrayDeque<>();

    static Selection from(Candidates candidates, Shelf shelf, Ranking ranking) {
        var selection = new Selection();
        selection.take(candidates, shelf);
        selection.fillUp(ranking);
        return selection;
    }

    private void take(Candidates candidates, Shelf shelf) {
        var cap = new AuthorCap();
        while (!isFull() && !candidates.isEmpty()) {
            int book = candidates.takeBest();
            if (cap.admits(shelf.book(book).card().authors())) {
                listed.add(book);
            } else {
                capped.add(book);
            }
        }
    }

    /** Variety does not make a list shorter. */
    private void fillUp(Ranking ranking) {
        while (!isFull() && !capped.isEmpty()) {
            listed.add(capped.removeFirst());
        }
        listed.sort((book, other) -> ranking.isBefore(book, other) ? -1 : 1);
    }

    private boolean isFull() {
        return listed.size() == Recommendations.LIST_SIZE;
    }

    /** The best first. */
    List<Integer> listed() {
        return listed;
    }

    boolean hasCapped(int book) {
        return capped.contains(book);
    }
}
