package org.colophon.content.index.proposal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How often common words come up in English prose: the small letters' words that at least three of six works in the public
 * domain share, each work counting alike.
 */
final class English {

    private static final String TABLE = "/content/index/english-words.txt";

    /** What a word that is not in the table has at most, so that the rarest of the table is not rarer. */
    private static final double UNLISTED = 5;

    private static final Map<String, Integer> PER_MILLION = read();

    private English() {}

    /** @param key of a token; @return occurrences in a million words, above 0 */
    static double perMillion(String key) {
        return PER_MILLION.getOrDefault(key, 0) + UNLISTED;
    }

    private static Map<String, Integer> read() {
        var result = new HashMap<String, Integer>();
        try (var in = Objects.requireNonNull(English.class.getResourceAsStream(TABLE));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(it -> it.split(" "))
                    .forEach(it -> result.merge(Singular.of(it[0]), Integer.parseInt(it[1]), Integer::sum));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }
}
