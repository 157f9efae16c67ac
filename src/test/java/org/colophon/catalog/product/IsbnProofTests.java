package org.colophon.catalog.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Real numbers in thousands, and as many that are surely wrong. Surely wrong is: a number with one digit changed, for both
 * weights of the check, 1 and 3, have no divisor in common with 10; one with two neighbours exchanged, unless they differ by 0
 * or 5, which the check cannot see; one that has lost or gained a digit, so that it has none of the lengths 9, 10 and 13; and one
 * in which a letter stands for a digit.
 */
class IsbnProofTests {

    private static final int MANY = 10_000;

    @Test
    void acceptsAllThatARealListHas() throws IOException {
        var isbns = real();

        assertThat(isbns).hasSize(4987).allSatisfy(it -> assertThat(Isbn.of(it)).hasToString(it));
        assertThat(isbns).allSatisfy(it -> {
            var printed = new Isbn(it).hyphenated();
            assertThat(printed.chars().filter(sign -> sign == '-').count()).isEqualTo(4);
            assertThat(Isbn.of(printed)).hasToString(it);
        });
    }

    @Test
    void refusesTenThousandWrongOnes() throws IOException {
        var isbns = real();
        var dice = new Random(2108);

        var wrong = Stream.generate(() -> isbns.get(dice.nextInt(isbns.size())))
                .flatMap(it -> wrong(it, dice))
                .limit(MANY)
                .toList();

        assertThat(wrong)
                .hasSize(MANY)
                .allSatisfy(it -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> Isbn.of(it))
                        .withMessageContaining(it));
    }

    private static Stream<String> wrong(String isbn, Random dice) {
        return Stream.of(
                        Stream.of(changed(isbn, dice)),
                        exchanged(isbn, dice),
                        Stream.of(shortened(isbn, dice)),
                        Stream.of(isbn + dice.nextInt(10)),
                        Stream.of(lettered(isbn, dice)))
                .flatMap(it -> it);
    }

    private static String changed(String isbn, Random dice) {
        var at = dice.nextInt(13);
        var other = (isbn.charAt(at) - '0' + 1 + dice.nextInt(9)) % 10;
        return isbn.substring(0, at) + other + isbn.substring(at + 1);
    }

    private static Stream<String> exchanged(String isbn, Random dice) {
        var at = dice.nextInt(12);
        var one = isbn.charAt(at);
        var next = isbn.charAt(at + 1);
        return (one - next) % 5 == 0
                ? Stream.empty()
                : Stream.of(isbn.substring(0, at) + next + one + isbn.substring(at + 2));
    }

    /** To any length but those of an SBN and of an old ISBN, which it could be by chance. */
    private static String shortened(String isbn, Random dice) {
        var lengths = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12);
        return isbn.substring(0, lengths.get(dice.nextInt(lengths.size())));
    }

    private static String lettered(String isbn, Random dice) {
        var at = dice.nextInt(13);
        return isbn.substring(0, at) + (char) ('A' + dice.nextInt(26)) + isbn.substring(at + 1);
    }

    private static List<String> real() throws IOException {
        var in = requireNonNull(IsbnProofTests.class.getResourceAsStream("/catalog/isbns.txt.gz"));
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), UTF_8))) {
            return lines.lines().toList();
        }
    }
}
