package org.colophon.recommendations.similarity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.vector.Bag;
import org.colophon.recommendations.vector.VectorSpace;

/** Both are by the same people. Of many authors each counts for less. */
final class SharedAuthors implements Similarity {

    private static final int MOST_NAMED = 3;

    private final List<Profile> books;
    private final double weight;
    private final VectorSpace space;

    SharedAuthors(List<Profile> books, double weight) {
        this.books = books;
        this.weight = weight;
        space = VectorSpace.of(books.stream()
                .map(book -> Bag.of(
                        book.card().authors().stream().map(SharedAuthors::key).toList()))
                .toList());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void addScores(int book, double[] scores) {
        space.addProducts(book, weight, scores);
    }

    @Override
    public Optional<Reason> between(int book, int other) {
        var common = new CommonTerms();
        space.forEachCommon(book, other, common.weighted(weight));
        return common.reason(Reason.Type.SAME_CONTRIBUTOR, () -> label(common, other));
    }

    /** Names them in the order of the other book's by-line, where the reader is going to see them. */
    private String label(CommonTerms common, int other) {
        var names = books.get(other).card().authors().stream()
                .filter(name -> common.contains(key(name)))
                .map(String::strip)
                .limit(MOST_NAMED)
                .toList();
        return "Also by " + Names.listed(names);
    }
}
