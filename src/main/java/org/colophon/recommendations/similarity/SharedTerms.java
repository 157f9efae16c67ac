package org.colophon.recommendations.similarity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.vector.Bag;
import org.colophon.recommendations.vector.VectorSpace;

/** Both have terms of one field in common; what the terms are, and how a reader is told of them, is said by each kind. */
abstract class SharedTerms implements Similarity {

    private final List<Profile> books;
    private final VectorSpace space;
    private final double weight;
    private final Reason.Type type;

    /** @param terms of a book; @param weight of the field; @param type of the reasons it gives */
    SharedTerms(List<Profile> books, Function<Profile, Bag> terms, double weight, Reason.Type type) {
        this.books = books;
        this.space = VectorSpace.of(books.stream().map(terms).toList());
        this.weight = weight;
        this.type = type;
    }

    @Override
    public final void addScores(int book, double[] scores) {
        space.addProducts(book, weight, scores);
    }

    @Override
    public final Optional<Reason> between(int book, int other) {
        var common = new CommonTerms();
        space.forEachCommon(book, other, common.weighted(weight));
        return common.reason(type, () -> label(common, books.get(book), books.get(other)));
    }

    /** Tells a reader of the book what it has in common with the other. */
    abstract String label(CommonTerms common, Profile book, Profile other);
}
