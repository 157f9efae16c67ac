package org.colophon.recommendations.evaluation;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Who has read what: for each reader the numbers of the books in ascending order, and the other way round. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record ReadingTable(int[][] booksOfReaders, int[][] readersOfBooks) {

    /** Takes a reading or leaves it. */
    @FunctionalInterface
    interface Choice {

        boolean takes(int reader, int book);
    }

    static ReadingTable of(int[][] booksOfReaders, int books) {
        var counts = new int[books];
        Arrays.stream(booksOfReaders).flatMapToInt(Arrays::stream).forEach(book -> counts[book]++);
        var readers = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int reader = booksOfReaders.length - 1; reader >= 0; reader--) {
            for (int book : booksOfReaders[reader]) {
                readers[book][--counts[book]] = reader;
            }
        }
        return new ReadingTable(booksOfReaders, readers);
    }

    ReadingTable only(Choice choice) {
        var chosen = IntStream.range(0, readers())
                .mapToObj(reader -> Arrays.stream(booksOf(reader))
                        .filter(book -> choice.takes(reader, book))
                        .toArray())
                .toArray(int[][]::new);
        return of(chosen, books());
    }

    int books() {
        return readersOfBooks.length;
    }

    int readers() {
        return booksOfReaders.length;
    }

    int[] booksOf(int reader) {
        return booksOfReaders[reader];
    }

    int[] readersOf(int book) {
        return readersOfBooks[book];
    }

    int size() {
        return Arrays.stream(booksOfReaders).mapToInt(books -> books.length).sum();
    }

    /** The one in a hundred books that are read most; of equally read ones those with the lower number. */
    IntPredicate bestsellers() {
        var ranked = IntStream.range(0, books())
                .boxed()
                .sorted((book, other) -> readersOf(other).length - readersOf(book).length)
                .limit(books() / 100)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        return book -> Arrays.binarySearch(ranked, book) >= 0;
    }
}
