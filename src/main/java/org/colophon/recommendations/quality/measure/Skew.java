package org.colophon.recommendations.quality.measure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.catalog.BookId;
import org.jspecify.annotations.Nullable;

/**
 * How unevenly the places of the lists fall on the books.
 *
 * @param gini Gini coefficient of the places over all published books, 0 when each has as many as any other and near 1 when
 *     one has all (as in Fleder and Hosanagar, Blockbuster Culture's Next Rise or Fall, Management Science 2009)
 * @param mostListed share of all places that the most listed 1 % of the books hold
 * @param mostRead share of all places that the most read 1 % of the books hold; null without readings
 * @param timesListed how many books are on 0, 1 and up to {@value #MOST_TIMES} lists or more
 */
public record Skew(double gini, double mostListed, @Nullable Double mostRead, List<Integer> timesListed) {

    static final int MOST_TIMES = 50;

    public static Skew of(Lists lists, Popularity popularity) {
        var times = lists.timesListed();
        return new Skew(
                gini(times.values().stream().sorted().toList()),
                share(Popularity.most(times), times),
                popularity.isKnown() ? share(popularity.mostRead(times.keySet()), times) : null,
                Counts.of(MOST_TIMES, times.values().stream().mapToInt(Integer::intValue)));
    }

    private static double share(Set<BookId> books, Map<BookId, Integer> times) {
        long all = times.values().stream().mapToLong(Integer::longValue).sum();
        long theirs =
                books.stream().mapToLong(book -> times.getOrDefault(book, 0)).sum();
        return all == 0 ? 0 : (double) theirs / all;
    }

    /** @param ascending numbers of which none is negative */
    static double gini(List<Integer> ascending) {
        int count = ascending.size();
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < count; i++) {
            sum += ascending.get(i);
            weighted += (2.0 * (i + 1) - count - 1) * ascending.get(i);
        }
        return sum == 0 ? 0 : weighted / (count * sum);
    }
}
