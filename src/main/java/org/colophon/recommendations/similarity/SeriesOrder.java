package org.colophon.recommendations.similarity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.feature.CardFacts;
import org.colophon.recommendations.profile.Profile;
import org.jspecify.annotations.Nullable;

/** The other follows the book in the same series. The next volume gains most, and each one after it half of that before. */
final class SeriesOrder implements Similarity {

    /** What the next volume gains: as much as from any other kind of likeness when it is complete. */
    private static final double WEIGHT = 1;

    private final List<Profile> books;
    private final Map<String, Volumes> series = new HashMap<>();

    SeriesOrder(List<Profile> books) {
        this.books = books;
        IntStream.range(0, books.size()).forEach(this::place);
    }

    /** Numbers count that readers can go on to: where the third volume is not published, the fourth follows the second. */
    private void place(int book) {
        var card = books.get(book).card();
        if (card.series() != null && card.seriesNumber() != null) {
            var volumes = series.computeIfAbsent(SharedSeries.key(card.series()), title -> new Volumes());
            volumes.books.add(book);
            if (books.get(book).isPublished()) {
                volumes.numbers.add(card.seriesNumber());
            }
        }
    }

    @Override
    public void addScores(int book, double[] scores) {
        var volumes = volumes(books.get(book).card());
        if (volumes != null) {
            volumes.books.forEach(other -> scores[other] += gain(volumes.steps(number(book), number(other))));
        }
    }

    @Override
    public Optional<Reason> between(int book, int other) {
        var volumes = volumes(books.get(book).card());
        if (volumes == null || !volumes.books.contains(other)) {
            return Optional.empty();
        }
        int steps = volumes.steps(number(book), number(other));
        return steps == 0
                ? Optional.empty()
                : Optional.of(new Reason(Reason.Type.NEXT_IN_SERIES, label(other, steps), gain(steps)));
    }

    private String label(int other, int steps) {
        var title = Objects.requireNonNull(books.get(other).card().series()).strip();
        return (steps == 1 ? "Next in the series " : "Later in the series ") + title;
    }

    private @Nullable Volumes volumes(CardFacts card) {
        return card.series() == null || card.seriesNumber() == null
                ? null
                : series.get(SharedSeries.key(card.series()));
    }

    private int number(int book) {
        return Objects.requireNonNullElse(books.get(book).card().seriesNumber(), 0);
    }

    private static double gain(int steps) {
        return steps == 0 ? 0 : Math.scalb(WEIGHT, 1 - steps);
    }

    /** The numbered books of one series. */
    private static final class Volumes {

        private final TreeSet<Integer> books = new TreeSet<>();
        private final TreeSet<Integer> numbers = new TreeSet<>();

        /** How many volumes on the other comes; 0 when it does not follow. */
        int steps(int number, int other) {
            return other <= number
                    ? 0
                    : Math.max(1, numbers.subSet(number, false, other, true).size());
        }
    }
}
