package org.colophon.recommendations.similarity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.vector.Bag;
import org.colophon.recommendations.vector.VectorSpace;

/** Both are in one series. */
final class SharedSeries implements Similarity {

    private final List<Profile> books;
    private final double weight;
    private final VectorSpace space;

    SharedSeries(List<Profile> books, double weight) {
        this.books = books;
        this.weight = weight;
        space = VectorSpace.of(books.stream().map(SharedSeries::series).toList());
    }

    private static Bag series(Profile book) {
        var title = book.card().series();
        return Bag.of(title == null ? List.of() : List.of(title.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    public void addScores(int book, double[] scores) {
        space.addProducts(book, weight, scores);
    }

    @Override
    public Optional<Reason> between(int book, int other) {
        var common = new CommonTerms();
        space.forEachCommon(book, other, common.weighted(weight));
        return common.reason(
                Reason.Type.SAME_SERIES,
                () -> "In the series " + books.get(other).card().series());
    }
}
