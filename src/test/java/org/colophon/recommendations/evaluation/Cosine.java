package org.colophon.recommendations.evaluation;

/** The well-known measure that the protocol is checked by: readers of both, by the readers of each. */
final class Cosine {

    private Cosine() {}

    static Scores of(ReadingTable readings, double shrinkage) {
        return book -> {
            var scores = new double[readings.books()];
            for (int reader : readings.readersOf(book)) {
                for (int other : readings.booksOf(reader)) {
                    scores[other]++;
                }
            }
            double mine = readings.readersOf(book).length;
            for (int other = 0; other < scores.length; other++) {
                scores[other] /= Math.sqrt(mine * readings.readersOf(other).length) + shrinkage;
                scores[other] = Double.isNaN(scores[other]) ? 0 : scores[other];
            }
            return scores;
        };
    }
}
