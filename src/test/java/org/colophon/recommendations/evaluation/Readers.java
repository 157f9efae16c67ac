package org.colophon.recommendations.evaluation;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a reader's own list is worth: of each reader some readings are held out, and the list made from the others should
 * hold them.
 */
final class Readers {

    private static final int LEAST_READ = 5;

    private final ReadingTable all;
    private final Split split;

    Readers(ReadingTable all, Split split) {
        this.all = all;
        this.split = split;
    }

    /** What may be learnt from. */
    ReadingTable training() {
        return all.only((reader, book) -> split.learnsFrom(Mix.bucket(Mix.pair(reader, book))));
    }

    /** Scores all books for one who has read some. */
    @FunctionalInterface
    interface ReaderScores {

        double[] of(int[] read);
    }

    Figures measure(ReaderScores scores) {
        var training = training();
        var heldOut = all.only((reader, book) -> split.holdsOut(Mix.bucket(Mix.pair(reader, book))));
        var figures = Figures.over(all.books(), training.bestsellers());
        IntStream.range(0, all.readers())
                .filter(reader -> training.booksOf(reader).length >= LEAST_READ && heldOut.booksOf(reader).length > 0)
                .forEach(reader -> {
                    var read = training.booksOf(reader);
                    var list = figures.add(
                            scores.of(read),
                            new Targets(heldOut.booksOf(reader)),
                            book -> Arrays.binarySearch(read, book) < 0);
                    figures.spread().add(list);
                });
        return figures;
    }
}
