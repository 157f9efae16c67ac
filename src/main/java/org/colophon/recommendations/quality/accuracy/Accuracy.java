package org.colophon.recommendations.quality.accuracy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.quality.accuracy.HeldOutReaders.Query;
import org.colophon.recommendations.quality.measure.Popularity;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.related.RelatedIndex;
import org.jspecify.annotations.Nullable;

/**
 * How well the lists tell what readers of a book have read besides, by lists that have not learnt from these readers.
 *
 * @param queries books of held-out readers that were asked about
 * @param ndcg mean {@link Gain} at ten, 0 to 1
 * @param error standard error of that mean: a difference of less than twice this is none
 * @param tailNdcg the same without the most read 1 % of the books, in lists and among what is to be found, for these are found
 *     without any list
 * @param mostRead share of the listed books that are among the most read 1 %
 */
public record Accuracy(int queries, double ndcg, double error, double tailNdcg, double mostRead) {

    /** With fewer queries the standard error is greater than most differences that matter. */
    public static final int FEWEST_QUERIES = 200;

    /**
     * Null when there are fewer than {@value #FEWEST_QUERIES} queries.
     *
     * @param trained makes lists that have learnt from nothing but the given readings
     */
    public static @Nullable Accuracy of(
            Readings readings, Set<BookId> published, Function<Readings, RelatedIndex> trained) {
        var held = HeldOutReaders.of(readings, published);
        if (held.queries().size() < FEWEST_QUERIES) {
            return null;
        }
        var index = trained.apply(held.training());
        var popular = Popularity.of(held.training());
        return of(
                held.queries(),
                book -> index.relatedTo(book).stream().map(RelatedBook::book).toList(),
                popular.mostRead(popular.byBook().keySet()));
    }

    static Accuracy of(List<Query> queries, Function<BookId, List<BookId>> lists, Set<BookId> popular) {
        var answers = queries.stream()
                .map(query -> new Answer(lists.apply(query.book()), query.targets()))
                .toList();
        var gains = answers.stream().mapToDouble(Answer::gain).toArray();
        var listed = answers.stream().flatMap(answer -> answer.list().stream()).toList();
        double mean = mean(gains);
        return new Accuracy(
                gains.length,
                mean,
                error(gains, mean),
                mean(answers.stream()
                        .map(answer -> answer.without(popular))
                        .filter(answer -> !answer.targets().isEmpty())
                        .mapToDouble(Answer::gain)
                        .toArray()),
                listed.isEmpty()
                        ? 0
                        : (double) listed.stream().filter(popular::contains).count() / listed.size());
    }

    private static double mean(double[] values) {
        return DoubleStream.of(values).average().orElse(0);
    }

    private static double error(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1) / values.length);
    }

    private record Answer(List<BookId> list, Set<BookId> targets) {

        double gain() {
            return Gain.of(list, targets);
        }

        Answer without(Set<BookId> books) {
            var others = new HashSet<>(targets);
            others.removeAll(books);
            return new Answer(
                    list.stream().filter(book -> !books.contains(book)).toList(), others);
        }
    }
}
