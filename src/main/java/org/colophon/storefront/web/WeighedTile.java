package org.colophon.storefront.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colophon.recommendations.Reason;
import org.colophon.storefront.shelf.Neighbour;

/**
 * A related book with all of its reasons, drawn to one scale: the best book of the list is as long as a line.
 */
record WeighedTile(BookTile book, List<Bar> reasons) {

    /**
     * One reason.
     *
     * @param length of its bar, in percent of a line
     * @param start where its bar begins, in percent of a line: where the one before ends
     * @param share of the book's score, in percent
     */
    record Bar(String label, String type, double start, double length, long share) {}

    /** @param related the best first */
    static List<WeighedTile> of(List<Neighbour> related) {
        double best = related.stream().mapToDouble(Neighbour::score).max().orElse(1);
        return related.stream().map(neighbour -> of(neighbour, best)).toList();
    }

    private static WeighedTile of(Neighbour neighbour, double best) {
        return new WeighedTile(BookTile.of(neighbour.listing()), bars(neighbour, best));
    }

    private static List<Bar> bars(Neighbour neighbour, double best) {
        var bars = new ArrayList<Bar>();
        double before = 0;
        for (var reason : neighbour.reasons()) {
            bars.add(bar(reason, before, neighbour.score(), best));
            before += reason.weight();
        }
        return bars;
    }

    private static Bar bar(Reason reason, double before, double score, double best) {
        return new Bar(
                reason.label(),
                reason.type().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                percent(before, best),
                percent(reason.weight(), best),
                Math.round(percent(reason.weight(), score)));
    }

    private static double percent(double part, double whole) {
        return 100 * part / whole;
    }
}
