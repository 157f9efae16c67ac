package org.colophon.catalog.product;

import java.util.stream.IntStream;

/** As many ISBNs as tests may want. */
public final class Isbns {

    private Isbns() {}

    /** @param number from 0 to 99,999,999; each has another ISBN */
    public static Isbn numbered(int number) {
        var stem = "9791%08d".formatted(number);
        var sum = IntStream.range(0, stem.length())
                .map(it -> (stem.charAt(it) - '0') * (it % 2 == 0 ? 1 : 3))
                .sum();
        return new Isbn(stem + (10 - sum % 10) % 10);
    }
}
