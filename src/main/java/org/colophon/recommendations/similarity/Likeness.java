package org.colophon.recommendations.similarity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.profile.Profile;

/**
 * How much the books of a catalogue have in common: the sum of all parts. Books go by their number in the list that it was
 * made of, which goes from the newest to the oldest. Immutable.
 */
public final class Likeness {

    private final int books;
    private final List<Similarity> parts;
    private final SameImprint otherwise;

    public Likeness(List<Profile> books, Weights weights) {
        this.books = books.size();
        parts = List.of(
                new SharedSubjects(books, weights.subjects()),
                new SharedAuthors(books, weights.authors()),
                new SharedSeries(books, weights.series()),
                new SeriesOrder(books),
                new NewerEdition(books),
                new SharedWords(books, weights));
        otherwise = new SameImprint(books);
    }

    /** The scores of all books in relation to the given one, by their number; 0 for nothing in common. */
    public double[] scores(int book) {
        var scores = new double[books];
        parts.forEach(part -> part.addScores(book, scores));
        otherwise.fill(book, scores);
        return scores;
    }

    /** What makes up the score of the other book in relation to the given one, the weightiest first. */
    public List<Reason> reasons(int book, int other) {
        var reasons = parts.stream()
                .map(part -> part.between(book, other))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::type))
                .toList();
        return reasons.isEmpty() ? otherwise.between(book, other).stream().toList() : reasons;
    }
}
