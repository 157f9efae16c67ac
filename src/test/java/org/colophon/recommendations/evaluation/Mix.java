package org.colophon.recommendations.evaluation;

/**
 * Splits readings without chance, so that any program gets the same splits: the finaliser of splitmix64 (Steele, Lea and
 * Flood: Fast splittable pseudorandom number generators. OOPSLA 2014).
 */
final class Mix {

    private Mix() {}

    static long mix(long x) {
        x += 0x9E3779B97F4A7C15L;
        x = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        return x ^ x >>> 31;
    }

    /** One of ten buckets of about the same size. */
    static int bucket(long x) {
        return (int) ((mix(x) >>> 40) % 10);
    }

    /** A reader and a book as one number. */
    static long pair(int reader, int book) {
        return (long) reader << 32 | book;
    }
}
