package org.colophon.recommendations.quality.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.Recommendations;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.quality.measure.Lists.ListOf;

/**
 * A list that an editor might help, by subjects, keywords or a rule.
 *
 * @param books how many are on it
 * @param fallbacks how many of them have nothing but the last resort as a reason
 * @param reasons mean number of reasons of its books, 0 when it is empty
 * @param score mean score of its books, 0 when it is empty
 * @param why it counts as weak, the gravest first
 */
public record WeakList(
        BookId book,
        String slug,
        String title,
        int books,
        int fallbacks,
        double reasons,
        double score,
        List<Weakness> why) {

    /** How many are named in a report. */
    public static final int MOST = 100;

    /** Fewer reasons than this on average are few: every second book has no more than one. */
    static final double FEW_REASONS = 1.5;

    /** A mean score below this share of the median of all lists is low. */
    static final double LOW_SCORE = .5;

    private static final Set<Reason.Type> LAST_RESORT =
            EnumSet.of(Reason.Type.SAME_IMPRINT, Reason.Type.SAME_CATALOGUE);

    private static final Comparator<WeakList> WORST_FIRST = Comparator.comparing(
                    (WeakList list) -> list.why().getFirst())
            .thenComparingInt(WeakList::books)
            .thenComparing(WeakList::fallbacks, Comparator.reverseOrder())
            .thenComparingDouble(WeakList::score)
            .thenComparing(WeakList::book);

    /** Why a list is weak, the gravest first. */
    public enum Weakness {
        /** Fewer than ten books. */
        SHORT,
        /** At least half of its books are there as the last resort. */
        FALLBACK_ONLY,
        /** Mean score below half of the median of all lists. */
        LOW_SCORE,
        /** Fewer than 1.5 reasons a book. */
        FEW_REASONS
    }

    /** All weak lists, the weakest first. */
    public static List<WeakList> among(Lists lists) {
        double low = LOW_SCORE * median(lists);
        return lists.lists().stream()
                .map(list -> of(list, low))
                .filter(list -> !list.why().isEmpty())
                .sorted(WORST_FIRST)
                .toList();
    }

    private static double median(Lists lists) {
        var scores =
                lists.lists().stream().mapToDouble(WeakList::score).sorted().toArray();
        return scores.length == 0 ? 0 : scores[scores.length / 2];
    }

    private static WeakList of(ListOf list, double low) {
        var card = list.book().card();
        int books = list.related().size();
        int fallbacks =
                (int) list.related().stream().filter(WeakList::isLastResort).count();
        double reasons = list.related().stream()
                .mapToInt(related -> related.reasons().size())
                .average()
                .orElse(0);
        double score = score(list);
        return new WeakList(
                list.book().id(),
                card.slug(),
                card.title(),
                books,
                fallbacks,
                reasons,
                score,
                Arrays.stream(Weakness.values())
                        .filter(weakness -> switch (weakness) {
                            case SHORT -> books < Recommendations.LIST_SIZE;
                            case FALLBACK_ONLY -> books > 0 && 2 * fallbacks >= books;
                            case LOW_SCORE -> score < low;
                            case FEW_REASONS -> books > 0 && reasons < FEW_REASONS;
                        })
                        .toList());
    }

    private static boolean isLastResort(RelatedBook related) {
        return related.reasons().stream().map(Reason::type).allMatch(LAST_RESORT::contains);
    }

    private static double score(ListOf list) {
        return list.related().stream().mapToDouble(RelatedBook::score).average().orElse(0);
    }
}
