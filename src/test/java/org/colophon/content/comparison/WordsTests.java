package org.colophon.content.comparison;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.content.comparison.Change.ADDED;
import static org.colophon.content.comparison.Change.REMOVED;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    @ParameterizedTest
    @CsvSource({
        "The quick fox,        The brown fox,   The [-quick-][+brown+] fox",
        "The fox,              The brown fox,   The [+brown +]fox",
        "The brown fox,        The fox,         The [-brown -]fox",
        "one two three four,   one 2 3 four,    one [-two three-][+2 3+] four",
        "The end.,             The end!,        The end[-.-][+!+]",
        "'',                   New words,       [+New words+]",
        "Old words,            '',              [-Old words-]",
        "All the same,         All the same,    All the same",
        "春の海,                春の山,            春の[-海-][+山+]"
    })
    void marksTheWordsThatDiffer(String before, String after, String marked) {
        assertThat(marked(Words.compare(before, after))).isEqualTo(marked);
    }

    /** Every text can be had back from the runs, whatever it is made of. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void keepsBothTexts(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var before = text(random);
            var after = text(random);

            var runs = Words.compare(before, after);

            assertThat(textIn(REMOVED, runs)).isEqualTo(before);
            assertThat(textIn(ADDED, runs)).isEqualTo(after);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void marksAsFewWordsAsPossible(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            var before = letters(random);
            var after = letters(random);

            var partners = ShortestEdit.partners(before, after);

            assertThat(IntStream.of(partners).filter(it -> it >= 0).toArray())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .hasSize(longestCommon(before, after));
            for (int at = 0; at < partners.length; at++) {
                assertThat(partners[at] < 0 || before.get(partners[at]).equals(after.get(at)))
                        .isTrue();
            }
        }
    }

    @Test
    void takesTextsWithTooMuchDifferenceForOthersBetweenTheirEqualEnds() {
        var before = "Begin " + "old word ".repeat(300) + "common ground " + "old word ".repeat(300) + "end";
        var after = "Begin " + "new thing ".repeat(300) + "common ground " + "new thing ".repeat(300) + "end";

        assertThat(Words.compare(before, after)).extracting(Run::change).containsExactly(null, REMOVED, ADDED, null);
        assertThat(marked(Words.compare(before, after)))
                .startsWith("Begin [-old word old")
                .endsWith("thing+] end");
    }

    @Test
    void comparesALongTextThatHasHardlyChanged() {
        var before = "So it goes on and on. ".repeat(20_000);

        assertThat(Words.compare(before, before + "At last it ends.")).hasSize(2);
        assertThat(Words.compare(before, "First, " + before.substring(0, 200_000)))
                .hasSizeLessThan(5);
    }

    static String textIn(Change state, List<Run> runs) {
        return runs.stream().filter(run -> run.isIn(state)).map(Run::text).collect(joining());
    }

    private static String marked(List<Run> runs) {
        return runs.stream()
                .map(run -> run.change() == null
                        ? run.text()
                        : run.change() == ADDED ? "[+" + run.text() + "+]" : "[-" + run.text() + "-]")
                .collect(joining());
    }

    private static String text(Random random) {
        var words = List.of("a", "the", " ", "  ", "\n", "word", ",", ".", "é", "字", "\uD83D\uDE00", "<b>");
        return random.ints(random.nextInt(12), 0, words.size())
                .mapToObj(words::get)
                .collect(joining());
    }

    private static List<String> letters(Random random) {
        return random.ints(random.nextInt(15), 0, 4).mapToObj(Integer::toString).toList();
    }

    private static int longestCommon(List<String> a, List<String> b) {
        var lengths =
                Collections.nCopies(b.size() + 1, 0).stream().mapToInt(it -> it).toArray();
        for (var one : a) {
            int diagonal = 0;
            for (int j = 1; j <= b.size(); j++) {
                int above = lengths[j];
                lengths[j] = one.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(above, lengths[j - 1]);
                diagonal = above;
            }
        }
        return lengths[b.size()];
    }
}
