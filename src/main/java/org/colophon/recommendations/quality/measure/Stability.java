package org.colophon.recommendations.quality.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Recommendations;
import org.jspecify.annotations.Nullable;

/**
 * How much the lists have stayed as they were in the report before. Only books that had a list then and have one now count.
 * The overlap of two lists is the share of the longer one that both have (top-k overlap, Webber, Moffat and Zobel, A Similarity
 * Measure for Indefinite Rankings, 2010, at one depth).
 *
 * @param since when the report before was made
 * @param compared lists
 * @param overlap mean overlap, 0 to 1; null when there was nothing to compare
 * @param changed lists with other books or in another order
 * @param kept how many lists have kept 0, 1 and up to 10 of their books
 */
public record Stability(
        Instant since, int compared, @Nullable Double overlap, int changed, List<Integer> kept) {

    public static Stability of(Lists lists, Map<BookId, List<BookId>> before, Instant since) {
        var overlaps = new ArrayList<Double>();
        var kept = new ArrayList<Integer>();
        int changed = 0;
        for (var list : lists.lists()) {
            var old = before.getOrDefault(list.book().id(), List.of());
            var now = list.books();
            if (!old.isEmpty() && !now.isEmpty()) {
                int common = common(old, now);
                kept.add(common);
                overlaps.add((double) common / Math.max(old.size(), now.size()));
                changed += old.equals(now) ? 0 : 1;
            }
        }
        return new Stability(
                since,
                overlaps.size(),
                Mean.of(overlaps.stream().mapToDouble(Double::doubleValue)),
                changed,
                Counts.of(Recommendations.LIST_SIZE, kept.stream().mapToInt(Integer::intValue)));
    }

    private static int common(List<BookId> one, List<BookId> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        return common.size();
    }
}
