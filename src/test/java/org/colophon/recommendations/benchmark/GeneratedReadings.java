package org.colophon.recommendations.benchmark;

import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.reading.Readings;

/**
 * Six million readings, the same each time: 10,000 books, of which the most popular has 11,293 readers and one in the mean 599,
 * by 53,424 readers of 19 to 200 books, most of them near the mean of 112. They come in no order. Who reads what is left to
 * chance, so that this measures time and memory and no list's quality.
 */
public final class GeneratedReadings {

    public static final int BOOKS = 10_000;
    public static final int READERS = 53_424;

    private static final int MOST = 11_293;
    private static final int MEAN = 599;
    private static final long SEED = 20260101;

    private final int[] readers;
    private final int[] books;

    /** All of them, as arrays of numbers from 0. */
    public GeneratedReadings() {
        var random = new SplittableRandom(SEED);
        var popularity = popularity();
        var places = places(random);
        int total = 0;
        for (int count : popularity) {
            total += count;
        }
        readers = new int[total];
        books = new int[total];
        int next = 0;
        for (int book = 0; book < BOOKS; book++) {
            next = draw(book, popularity[book], places, random, next);
        }
        shuffle(random);
    }

    /** Readers of each book: MOST · b / (rank + b), with b such that the mean is right. */
    private static int[] popularity() {
        double low = 1;
        double high = BOOKS;
        while (high - low > 1e-9 * high) {
            double middle = (low + high) / 2;
            if (mean(middle) < MEAN) {
                low = middle;
            } else {
                high = middle;
            }
        }
        var counts = new int[BOOKS];
        for (int rank = 0; rank < BOOKS; rank++) {
            counts[rank] = (int) Math.round(MOST * low / (rank + low));
        }
        return counts;
    }

    private static double mean(double b) {
        double sum = 0;
        for (int rank = 0; rank < BOOKS; rank++) {
            sum += MOST * b / (rank + b);
        }
        return sum / BOOKS;
    }

    /** Each reader as often as the number of books that it is about to read. */
    private static int[] places(SplittableRandom random) {
        var activity = new int[READERS];
        int total = 0;
        for (int reader = 0; reader < READERS; reader++) {
            double sum = 0;
            for (int i = 0; i < 4; i++) {
                sum += random.nextDouble();
            }
            activity[reader] = (int) Math.round(19 + 181 * sum / 4);
            total += activity[reader];
        }
        var places = new int[total];
        int next = 0;
        for (int reader = 0; reader < READERS; reader++) {
            for (int i = 0; i < activity[reader]; i++) {
                places[next++] = reader;
            }
        }
        return places;
    }

    private int draw(int book, int count, int[] places, SplittableRandom random, int start) {
        var drawn = new BitSet(READERS);
        int next = start;
        while (next < start + count) {
            int reader = places[random.nextInt(places.length)];
            if (!drawn.get(reader)) {
                drawn.set(reader);
                readers[next] = reader;
                books[next++] = book;
            }
        }
        return next;
    }

    private void shuffle(SplittableRandom random) {
        for (int i = readers.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            swap(readers, i, j);
            swap(books, i, j);
        }
    }

    private static void swap(int[] array, int i, int j) {
        int value = array[i];
        array[i] = array[j];
        array[j] = value;
    }

    public int size() {
        return readers.length;
    }

    /** From 0 to {@link #READERS}. */
    public int reader(int i) {
        return readers[i];
    }

    /** From 0 to {@link #BOOKS}, the most popular first. */
    public int book(int i) {
        return books[i];
    }

    /** All of them in memory, read to the end. */
    public Readings readings() {
        var readings = new Readings();
        for (int i = 0; i < size(); i++) {
            readings.add(key(reader(i)), id(book(i)), 1);
        }
        return readings;
    }

    public static ReaderKey key(int reader) {
        return ReaderKey.of(1, reader * 0x9E3779B97F4A7C15L);
    }

    public static BookId id(int book) {
        return new BookId(new UUID(0x01890f3e7c007000L, 0x8000000000000000L | book));
    }
}
