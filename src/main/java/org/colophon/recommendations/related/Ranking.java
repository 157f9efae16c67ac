package org.colophon.recommendations.related;

import java.util.stream.IntStream;

/** The order of all books in relation to one: its own language first, then by score, of equal ones the newer first. */
final class Ranking {

    private final Shelf shelf;
    private final String language;
    private final double[] scores;

    Ranking(Shelf shelf, int book, double[] scores) {
        this.shelf = shelf;
        this.language = shelf.book(book).card().language();
        this.scores = scores;
    }

    boolean isBefore(int book, int other) {
        boolean familiar = isInLanguage(book);
        if (familiar != isInLanguage(other)) {
            return familiar;
        }
        return scores[book] != scores[other] ? scores[book] > scores[other] : book < other;
    }

    boolean hasSomethingInCommon(int book) {
        return scores[book] > 0;
    }

    IntStream books() {
        return IntStream.range(0, scores.length).filter(this::hasSomethingInCommon);
    }

    private boolean isInLanguage(int book) {
        return shelf.book(book).card().language().equals(language);
    }
}
