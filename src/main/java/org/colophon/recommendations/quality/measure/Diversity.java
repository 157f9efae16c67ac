package org.colophon.recommendations.quality.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.colophon.recommendations.feature.CardFacts;
import org.colophon.recommendations.profile.Profile;
import org.jspecify.annotations.Nullable;

/**
 * How much the books of one list differ from each other: intra-list diversity as in Ziegler, McNee, Konstan and Lausen,
 * Improving Recommendation Lists Through Topic Diversification, WWW 2005. The distance of two books is 1 − the Jaccard index of
 * their authors, subjects and series taken together, which does not depend on how the lists are made.
 *
 * @param distance mean over lists of the mean distance of two of their books, 0 to 1; null without a list of two
 * @param authors mean over lists of the share of different first authors among their books, 0 to 1; null without a list
 */
public record Diversity(@Nullable Double distance, @Nullable Double authors) {

    public static Diversity of(Lists lists) {
        var books = lists.lists().stream()
                .map(list -> list.books().stream().map(lists::book).toList())
                .toList();
        return new Diversity(
                Mean.of(books.stream().filter(list -> list.size() > 1).mapToDouble(Diversity::distance)),
                Mean.of(books.stream().filter(list -> !list.isEmpty()).mapToDouble(Diversity::authors)));
    }

    private static double distance(List<Profile> list) {
        var features = list.stream().map(book -> features(book.card())).toList();
        double sum = 0;
        for (int i = 1; i < features.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += distance(features.get(i), features.get(j));
            }
        }
        return sum / (features.size() * (features.size() - 1) / 2.0);
    }

    private static double distance(Set<String> one, Set<String> other) {
        var common = new HashSet<>(one);
        common.retainAll(other);
        int all = one.size() + other.size() - common.size();
        return all == 0 ? 1 : 1 - (double) common.size() / all;
    }

    private static double authors(List<Profile> list) {
        var first = list.stream()
                .map(book -> book.card().authors().stream()
                        .findFirst()
                        .orElse(book.id().toString()))
                .distinct()
                .count();
        return (double) first / list.size();
    }

    private static Set<String> features(CardFacts card) {
        var features = new HashSet<String>();
        card.authors().forEach(author -> features.add("author " + author));
        card.subjects().forEach(subject -> features.add("subject " + subject.code()));
        Stream.of(card.series()).filter(Objects::nonNull).forEach(series -> features.add("series " + series));
        return features;
    }
}
