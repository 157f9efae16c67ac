package org.colophon.recommendations.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.colophon.content.EntryKind;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.profile.Profile;
import org.junit.jupiter.api.Test;

class LikenessTests {

    private static final int BOOKS = 300;

    @Test
    void sumsThePartsOfEveryPairToItsScore() {
        var likeness = new Likeness(randomBooks(), Weights.DEFAULTS);

        for (int book = 0; book < BOOKS; book++) {
            var scores = likeness.scores(book);
            for (int other = 0; other < BOOKS; other++) {
                double sum = likeness.reasons(book, other).stream()
                        .mapToDouble(Reason::weight)
                        .sum();
                assertThat(sum).isCloseTo(scores[other], within(1e-9));
            }
        }
    }

    @Test
    void isTheSameInBothDirections() {
        var likeness = new Likeness(randomBooks(), Weights.DEFAULTS);

        for (int book = 0; book < BOOKS; book += 7) {
            for (int other = 0; other < BOOKS; other++) {
                assertThat(likeness.scores(book)[other]).isCloseTo(likeness.scores(other)[book], within(1e-9));
            }
        }
    }

    private static List<Profile> randomBooks() {
        var random = new Random(1);
        return IntStream.range(0, BOOKS)
                .mapToObj(i -> TestBook.titled(words(random, 3))
                        .subtitle(words(random, 2))
                        .by("Author " + random.nextInt(60), "Author " + random.nextInt(200))
                        .on("U" + "MNXY".charAt(random.nextInt(4)) + "AB".charAt(random.nextInt(2)), "Heading")
                        .on("K" + "JMP".charAt(random.nextInt(3)), "Heading")
                        .keywords(words(random, 2), words(random, 1))
                        .overview(words(random, 40))
                        .imprint("Imprint " + random.nextInt(3))
                        .inSeries("Series " + random.nextInt(30))
                        .entry(EntryKind.CHAPTER, words(random, 4))
                        .term(words(random, 1), random.nextDouble())
                        .profile())
                .toList();
    }

    /** Some words often, most of them rarely, as in a language. */
    private static String words(Random random, int count) {
        return String.join(
                " ",
                IntStream.range(0, count)
                        .mapToObj(i -> "word" + (int) Math.exp(random.nextDouble() * 7))
                        .toList());
    }
}
