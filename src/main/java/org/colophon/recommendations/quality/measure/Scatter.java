package org.colophon.recommendations.quality.measure;

import org.colophon.catalog.BookId;
import org.colophon.recommendations.ReaderKey;

/**
 * Numbers that look drawn by lot and are the same on every instance, to choose books and readers by: the finaliser of
 * SplitMix64 (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators, 2014).
 */
public final class Scatter {

    private Scatter() {}

    public static long of(BookId book) {
        return of(book.value().getMostSignificantBits() ^ of(book.value().getLeastSignificantBits()));
    }

    public static long of(ReaderKey reader) {
        return of(reader.value());
    }

    public static long of(ReaderKey reader, BookId book) {
        return of(of(reader) ^ of(book));
    }

    public static long of(long number) {
        long mixed = number + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
