package org.colophon.recommendations.vector;

import java.util.List;

/**
 * One field of all books as vectors of unit length, each term weighted by its amount and its rarity (TF-IDF), so that the
 * product of two books is the cosine of the angle between them: 0 with nothing in common, 1 with the same terms.
 */
public final class VectorSpace {

    private final Vocabulary vocabulary;
    private final SparseRows termsOfBooks;
    private final SparseRows booksOfTerms;

    private VectorSpace(Vocabulary vocabulary, SparseRows termsOfBooks) {
        this.vocabulary = vocabulary;
        this.termsOfBooks = termsOfBooks;
        this.booksOfTerms = termsOfBooks.transposed(vocabulary.size());
    }

    /** Every term counts, however many books it stands in. */
    public static VectorSpace of(List<Bag> bags) {
        return of(bags, 1);
    }

    /**
     * @param bags by the number of the book
     * @param largestShare the largest share of all books, 0 to 1, that a term may stand in
     */
    public static VectorSpace of(List<Bag> bags, double largestShare) {
        var vocabulary = new Vocabulary(bags, largestShare);
        var rows = new SparseRows(bags.size(), 16 * bags.size());
        for (var bag : bags) {
            addRow(bag, vocabulary, rows);
        }
        return new VectorSpace(vocabulary, rows);
    }

    private static void addRow(Bag bag, Vocabulary vocabulary, SparseRows rows) {
        double squares = 0;
        for (int i = 0; i < bag.size(); i++) {
            var term = vocabulary.find(bag.term(i));
            if (term != null) {
                double weight = bag.amount(i) * vocabulary.rarity(term);
                squares += weight * weight;
                if (term.isShared()) {
                    rows.add(term.number(), (float) weight);
                }
            }
        }
        rows.endRow(squares == 0 ? 0 : (float) (1 / Math.sqrt(squares)));
    }

    /** Adds the product of the book with every other one, times the factor, to the sum at the other's number. */
    public void addProducts(int book, double factor, double[] sums) {
        for (int cell = termsOfBooks.start(book); cell < termsOfBooks.end(book); cell++) {
            double weight = factor * termsOfBooks.value(cell);
            int term = termsOfBooks.column(cell);
            for (int other = booksOfTerms.start(term); other < booksOfTerms.end(term); other++) {
                sums[booksOfTerms.column(other)] += weight * booksOfTerms.value(other);
            }
        }
    }

    /** Tells each term that two books have in common, with its share of their product, in the terms' order. */
    public void forEachCommon(int book, int other, CommonTerm consumer) {
        int mine = termsOfBooks.start(book);
        int theirs = termsOfBooks.start(other);
        while (mine < termsOfBooks.end(book) && theirs < termsOfBooks.end(other)) {
            int term = termsOfBooks.column(mine);
            int difference = Integer.compare(term, termsOfBooks.column(theirs));
            if (difference == 0) {
                double product = (double) termsOfBooks.value(mine) * termsOfBooks.value(theirs);
                consumer.accept(vocabulary.term(term), product);
            }
            mine += difference <= 0 ? 1 : 0;
            theirs += difference >= 0 ? 1 : 0;
        }
    }

    /** Takes a term that two books have in common. */
    @FunctionalInterface
    public interface CommonTerm {

        void accept(String term, double product);
    }
}
