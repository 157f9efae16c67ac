package org.colophon.recommendations.evaluation;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What the list of a book is worth that nobody has read yet: of some books all readings are held back, and their lists are
 * compared with what readers came to read beside them.
 */
final class NewBooks {

    private static final int LEAST_READERS = 10;
    private static final int SHRINKAGE = 20;
    private static final int NEAREST = 20;

    private final ReadingTable all;
    private final Split split;
    private final Pages pages;

    NewBooks(ReadingTable all, Split split) {
        this.all = all;
        this.split = split;
        this.pages = new Pages(all, split);
    }

    boolean isNew(int book) {
        return split.holdsOut(Mix.bucket(book ^ 0x27d4eb2fL)) && all.readersOf(book).length >= LEAST_READERS;
    }

    /** What may be learnt from: nothing of new books, nothing of the readers who are asked. */
    ReadingTable training() {
        return pages.training().only((reader, book) -> !isNew(book));
    }

    /** The lists of new books against the 20 known ones that all readers have read most alike. */
    Figures measureNeighbours(Scores scores) {
        IntPredicate known = book -> !isNew(book);
        var nearest = Cosine.of(all, SHRINKAGE);
        var figures = Figures.over(all.books(), training().bestsellers());
        IntStream.range(0, all.books()).filter(this::isNew).forEach(book -> {
            var targets = Best.of(nearest.of(book), NEAREST, known.and(other -> other != book));
            Arrays.sort(targets);
            figures.spread().add(figures.add(scores.of(book), new Targets(targets), known));
        });
        return figures;
    }

    /** The pages of new books, with known ones as targets. */
    Figures measurePages(Scores scores) {
        var some = pages.pages().stream().filter(page -> isNew(page.book())).toList();
        return pages.measure(scores, some, book -> !isNew(book), training().bestsellers());
    }
}
