package org.colophon.recommendations.quality.accuracy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.quality.measure.Lists;
import org.colophon.recommendations.quality.measure.Lists.ListOf;
import org.jspecify.annotations.Nullable;

/**
 * How far the lists agree with an editor's choice.
 *
 * @param books that somebody has chosen neighbours for, where book and neighbours are published
 * @param recall mean share of the chosen neighbours that are listed, 0 to 1
 * @param ndcg mean {@link Gain} of the lists, 0 to 1
 * @param missed the books whose lists have none of the chosen
 */
public record Agreement(int books, double recall, double ndcg, List<BookId> missed) {

    /** Null where nothing was chosen that could be compared. */
    public static @Nullable Agreement of(Lists lists, List<GoldenChoice> choices) {
        var measured = lists.lists().stream()
                .collect(Collectors.toMap(list -> list.book().id(), ListOf::books));
        var published = choices.stream()
                .map(choice -> choice.among(lists.published().keySet()))
                .filter(choice -> measured.containsKey(choice.book())
                        && !choice.neighbours().isEmpty())
                .toList();
        return published.isEmpty() ? null : of(measured, published);
    }

    private static Agreement of(Map<BookId, List<BookId>> lists, List<GoldenChoice> choices) {
        return new Agreement(
                choices.size(),
                choices.stream()
                        .mapToDouble(it -> it.recall(listOf(lists, it)))
                        .average()
                        .orElseThrow(),
                choices.stream()
                        .mapToDouble(it -> Gain.of(listOf(lists, it), it.neighbours()))
                        .average()
                        .orElseThrow(),
                choices.stream()
                        .filter(it -> it.recall(listOf(lists, it)) == 0)
                        .map(GoldenChoice::book)
                        .toList());
    }

    private static List<BookId> listOf(Map<BookId, List<BookId>> lists, GoldenChoice choice) {
        return lists.getOrDefault(choice.book(), List.of());
    }
}
