package org.colophon.recommendations.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.profile.Profile;

/**
 * Both come from one imprint: the least that two books can have in common. It counts only where there is nothing else, so
 * that a book like no other still has a list, and no other list repeats what holds for half the catalogue.
 */
final class SameImprint {

    /** Below whatever a word in common is worth. */
    private static final double WEIGHT = 1e-6;

    private static final int NONE = -1;

    private final List<Profile> books;
    private final int[] imprints;

    SameImprint(List<Profile> books) {
        this.books = books;
        Map<String, Integer> numbers = new HashMap<>();
        imprints = books.stream()
                .mapToInt(book -> number(book.card().imprint() instanceof String name ? name : "", numbers))
                .toArray();
    }

    private static int number(String imprint, Map<String, Integer> numbers) {
        return imprint.isBlank() ? NONE : numbers.computeIfAbsent(imprint.strip(), name -> numbers.size());
    }

    /** Adds to the scores that are 0 yet. */
    void fill(int book, double[] scores) {
        for (int other = 0; other < scores.length; other++) {
            if (scores[other] == 0 && isSame(book, other)) {
                scores[other] = WEIGHT;
            }
        }
    }

    Optional<Reason> between(int book, int other) {
        return isSame(book, other)
                ? Optional.of(new Reason(
                        Reason.Type.SAME_IMPRINT,
                        "Also from " + books.get(other).card().imprint(),
                        WEIGHT))
                : Optional.empty();
    }

    private boolean isSame(int book, int other) {
        return imprints[book] != NONE && imprints[book] == imprints[other];
    }
}
