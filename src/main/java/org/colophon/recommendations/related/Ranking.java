package org.colophon.recommendations.related;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.recommendations.profile.Editions;

/**
 * The order of all books in relation to one: the newest edition of itself first, then those in its language where the house
 * wants it so, then by score, of equal ones the newer first. Books with nothing in common come last.
 */
final class Ranking {

    private final Shelf shelf;
    private final int newerEdition;
    private final String language;
    private final boolean languageFirst;
    private final double[] scores;

    Ranking(Shelf shelf, int book, boolean languageFirst, double[] scores) {
        this(shelf, shelf.newerEdition(book), shelf.book(book).card().language(), languageFirst, scores);
    }

    private Ranking(Shelf shelf, int newerEdition, String language, boolean languageFirst, double[] scores) {
        this.shelf = shelf;
        this.newerEdition = newerEdition;
        this.language = language;
        this.languageFirst = languageFirst;
        this.scores = scores;
    }

    /** The order for one who has read these books, at least one: their language is what most of them are in. */
    static Ranking forReader(Shelf shelf, int[] read, boolean languageFirst, double[] scores) {
        var languages = Arrays.stream(read)
                .mapToObj(book -> shelf.book(book).card().language())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        var language = Collections.max(languages.entrySet(), Map.Entry.comparingByValue());
        return new Ranking(shelf, Editions.NONE, language.getKey(), languageFirst, scores);
    }

    boolean isBefore(int one, int other) {
        int distance = distance(one);
        int otherDistance = distance(other);
        if (distance != otherDistance) {
            return distance < otherDistance;
        }
        return scores[one] != scores[other] ? scores[one] > scores[other] : one < other;
    }

    /** Does nothing but the score decide between the two? */
    boolean isAsNear(int one, int other) {
        return distance(one) == distance(other);
    }

    private int distance(int other) {
        if (other == newerEdition) {
            return 0;
        }
        int foreign = languageFirst && !shelf.book(other).card().language().equals(language) ? 2 : 1;
        return hasSomethingInCommon(other) ? foreign : foreign + 2;
    }

    /** The score as a share of that of the best one. */
    double share(int other, int best) {
        return scores[best] > 0 ? scores[other] / scores[best] : 0;
    }

    boolean hasSomethingInCommon(int other) {
        return scores[other] > 0;
    }

    /** Those that have something in common with the book. */
    int[] related(BitSet books) {
        return books.stream().filter(this::hasSomethingInCommon).toArray();
    }

    /** Those that have not. */
    int[] unrelated(BitSet books) {
        return books.stream().filter(other -> !hasSomethingInCommon(other)).toArray();
    }

    /** The place of a book among the others. */
    int place(int other, BitSet books) {
        return 1 + (int) books.stream().filter(each -> isBefore(each, other)).count();
    }
}
