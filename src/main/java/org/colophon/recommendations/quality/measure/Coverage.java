package org.colophon.recommendations.quality.measure;

import java.util.List;
import org.colophon.recommendations.Recommendations;

/**
 * How much of the catalogue is shown at all: catalogue coverage as in Ge, Delgado-Battenfeld and Jannach, Beyond Accuracy,
 * RecSys 2010.
 *
 * @param books that are published
 * @param listed how many of them are on some list
 * @param share of the published books that are on some list, 0 to 1; 1 with no books
 * @param shortLists lists of fewer than ten books
 * @param lengths how many lists have 0, 1 and up to 10 books
 */
public record Coverage(int books, int listed, double share, int shortLists, List<Integer> lengths) {

    public static Coverage of(Lists lists) {
        int books = lists.published().size();
        int listed = (int)
                lists.timesListed().values().stream().filter(times -> times > 0).count();
        var lengths = Counts.of(
                Recommendations.LIST_SIZE,
                lists.lists().stream().mapToInt(list -> list.related().size()));
        int shortLists = lists.lists().size() - lengths.getLast();
        return new Coverage(books, listed, books == 0 ? 1 : (double) listed / books, shortLists, lengths);
    }
}
