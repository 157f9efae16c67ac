package org.colophon.recommendations.similarity;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.vector.Bag;
import org.colophon.recommendations.vector.VectorSpace;

/**
 * Both speak of the same: in title, keywords, overview, headings or text. What most books say is noise, but for keywords: an
 * editor chose them, and on a list of books on one language its name is still what they are about.
 */
final class SharedWords implements Similarity {

    /** Of fewer books, a word in more than this share of them still tells something. */
    private static final int ENOUGH_BOOKS = 50;

    private static final double LARGEST_SHARE = .2;

    private final List<Profile> books;
    private final List<Field> fields;

    SharedWords(List<Profile> books, Weights weights) {
        this.books = books;
        fields = List.of(
                new Field(space(books, Profile::title), weights.title()),
                new Field(VectorSpace.of(bags(books, Profile::keywordTerms)), weights.keywords()),
                new Field(space(books, Profile::overview), weights.overview()),
                new Field(space(books, Profile::contents), weights.contents()));
    }

    private static VectorSpace space(List<Profile> books, Function<Profile, Bag> field) {
        return VectorSpace.of(bags(books, field), books.size() < ENOUGH_BOOKS ? 1 : LARGEST_SHARE);
    }

    private static List<Bag> bags(List<Profile> books, Function<Profile, Bag> field) {
        return books.stream().map(field).toList();
    }

    @Override
    public void addScores(int book, double[] scores) {
        fields.forEach(field -> field.space.addProducts(book, field.weight, scores));
    }

    @Override
    public Optional<Reason> between(int book, int other) {
        var common = new CommonTerms();
        fields.forEach(field -> field.space.forEachCommon(book, other, common.weighted(field.weight)));
        return common.reason(
                Reason.Type.COMMON_TERMS, () -> new TermLabel(books.get(book), books.get(other)).naming(common));
    }

    private record Field(VectorSpace space, double weight) {}
}
