package org.colophon.recommendations.similarity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.profile.Profile;

/**
 * How much the books of a catalogue have in common: the sum of all parts. Books go by their number in the list that it was
 * made of, which goes from the newest to the oldest. Immutable.
 */
public final class Likeness {

    private final int books;
    private final List<Similarity> contents;
    private final List<Similarity> successors;
    private final SameImprint otherwise;

    public Likeness(List<Profile> books, Weights weights) {
        this.books = books.size();
        contents = List.of(
                new SharedSubjects(books, weights.subjects()),
                new SharedAuthors(books, weights.authors()),
                new SharedSeries(books, weights.series()),
                new SharedWords(books, weights));
        successors = List.of(new SeriesOrder(books), new NewerEdition(books));
        otherwise = new SameImprint(books);
    }

    /** The scores of all books in relation to the given one, by their number; 0 for nothing in common. */
    public double[] scores(int book) {
        var scores = contents(book);
        complete(book, scores);
        return scores;
    }

    /** What the books have in common by what they are and say. */
    public double[] contents(int book) {
        var scores = new double[books];
        contents.forEach(part -> part.addScores(book, scores));
        return scores;
    }

    /** Adds what goes on from the book, whatever else they have in common, and for the same imprint a little where all is 0. */
    public void complete(int book, double[] scores) {
        successors.forEach(part -> part.addScores(book, scores));
        otherwise.fill(book, scores);
    }

    /** What makes up the score of the other book in relation to the given one, the weightiest first. */
    public List<Reason> reasons(int book, int other) {
        return completed(book, other, contentReasons(book, other));
    }

    /** What makes up {@link #contents}, in no order. */
    public Stream<Reason> contentReasons(int book, int other) {
        return reasons(contents, book, other);
    }

    /** These reasons and those of {@link #complete}, the weightiest first. */
    public List<Reason> completed(int book, int other, Stream<Reason> reasons) {
        var all = Stream.concat(reasons, reasons(successors, book, other))
                .sorted(Reason.WEIGHTIEST_FIRST)
                .toList();
        return all.isEmpty() ? otherwise.between(book, other).stream().toList() : all;
    }

    private static Stream<Reason> reasons(List<Similarity> parts, int book, int other) {
        return parts.stream().map(part -> part.between(book, other)).flatMap(Optional::stream);
    }
}
