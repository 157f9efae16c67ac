package org.colophon.recommendations.learning;

import org.colophon.recommendations.vector.SparseRows;

/**
 * For each book those that its readers have read besides, by the asymmetric cosine: c / (n^.55 m^.45 + 20), with c the readers
 * in common, n those of the book and m those of the other (Aiolli 2013). The lists lead from a book that nobody has read yet to
 * what readers of books like it read. Readers are drawn to what is read much, so the other's readers damp a little less than
 * the book's own.
 */
final class CoReadLists {

    private static final double OWN = .55;
    private static final double OTHERS = .45;
    private static final double SHRINKAGE = 20;
    private static final int KEPT = 100;

    private CoReadLists() {}

    static SparseRows of(Readership readership) {
        int books = readership.books();
        var damping = new double[books];
        for (int book = 0; book < books; book++) {
            damping[book] = Math.pow(readership.readersOf(book), OTHERS);
        }
        return Lesson.all(books, KEPT, () -> book -> {
            var scores = readership.commonReaders(book);
            double own = Math.pow(readership.readersOf(book), OWN);
            for (int other = 0; other < books; other++) {
                scores[other] /= own * damping[other] + SHRINKAGE;
            }
            return scores;
        });
    }
}
