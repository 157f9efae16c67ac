package org.colophon.recommendations.learning;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.vector.Largest;
import org.colophon.recommendations.vector.SparseRows;

/**
 * What was learnt from all readings at one moment. Books go by their number in the catalogue that it is for. Immutable.
 *
 * @param books by their numbers
 * @param similarReaders for each book what readers like its own have read; the largest values of a row have the mean 1
 * @param coRead for each book those that its readers have read besides
 * @param readerWeights for each book how much having read it speaks for others
 * @param readers how many each book has had
 * @param bestsellers the one in a hundred books that are read most
 * @param changes of the readings when it was learnt
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Model(
        List<BookId> books,
        SparseRows similarReaders,
        SparseRows coRead,
        SparseRows readerWeights,
        double[] readers,
        BitSet bestsellers,
        long changes) {

    private static final int BOOKS_FOR_ONE_BESTSELLER = 100;

    /** Nothing has been learnt yet. */
    public static final Model NONE = new Model(
            List.of(),
            new SparseRows(0, 0),
            new SparseRows(0, 0),
            new SparseRows(0, 0),
            new double[0],
            new BitSet(),
            0);

    /** Learns from the readings as they are; takes seconds to a minute with millions of them. */
    public static Model learn(Readership readership, Contents contents) {
        long changes = readership.changes();
        var readers = IntStream.range(0, readership.books())
                .mapToDouble(readership::readersOf)
                .toArray();
        return new Model(
                books(readership),
                SimilarReaders.of(readership),
                CoReadLists.of(readership),
                ReaderWeights.of(readership, contents),
                readers,
                bestsellers(readers),
                changes);
    }

    private static BitSet bestsellers(double[] readers) {
        var bestsellers = new BitSet();
        for (int book : Largest.of(readers, readers.length / BOOKS_FOR_ONE_BESTSELLER)) {
            bestsellers.set(book);
        }
        return bestsellers;
    }

    /** Has it been learnt from these books, and from all that was read of them by now? */
    public boolean isOf(Readership readership) {
        return changes == readership.changes() && books.equals(books(readership));
    }

    private static List<BookId> books(Readership readership) {
        return IntStream.range(0, readership.books()).mapToObj(readership::book).toList();
    }

    /** The same for a catalogue that has got other books since. */
    public Model of(Readership readership) {
        var current = books(readership);
        if (current.equals(books)) {
            return this;
        }
        var numbers = books.stream().mapToInt(readership::find).toArray();
        var readersOfCurrent = new double[current.size()];
        IntStream.range(0, numbers.length)
                .filter(book -> numbers[book] >= 0)
                .forEach(book -> readersOfCurrent[numbers[book]] = readers[book]);
        var renumbered = new BitSet();
        bestsellers.stream()
                .map(book -> numbers[book])
                .filter(number -> number >= 0)
                .forEach(renumbered::set);
        return new Model(
                current,
                similarReaders.renumbered(numbers, current.size()),
                coRead.renumbered(numbers, current.size()),
                readerWeights.renumbered(numbers, current.size()),
                readersOfCurrent,
                renumbered,
                changes);
    }
}
