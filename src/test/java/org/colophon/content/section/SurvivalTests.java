package org.colophon.content.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Which share of the ids survives when a text of sixty paragraphs comes back without any, for example from a new manuscript, with
 * a third of its paragraphs edited. An id survives when it stands at the paragraph that has the words of the old one.
 */
class SurvivalTests {

    private static final int ROUNDS = 40;
    private static final int PARAGRAPHS = 60;

    private final Random random = new Random(5);

    /** What is done to a paragraph, and the share of all ids that survives at least. */
    enum Edit {
        TYPO(0.995),
        SENTENCE_ADDED(0.995),
        SENTENCE_REMOVED(0.99),
        /** Of two parts of about the same length, the first may have it. */
        SPLIT(0.9),
        /** Of two of about the same length, that of the first may stay. */
        MERGED_WITH_THE_NEXT(0.9),
        MOVED(1);

        private final double survivors;

        Edit(double survivors) {
            this.survivors = survivors;
        }
    }

    @ParameterizedTest
    @EnumSource
    void idsSurvive(Edit edit) {
        int survived = 0;
        int expected = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var before = Stream.generate(this::paragraph).limit(PARAGRAPHS).toList();
            var earlier = text(before, Xhtml.EMPTY);
            var after = edited(before, edit);
            var later = text(after.stream().map(Edited::words).toList(), earlier);
            var ids = ids(later);
            for (int i = 0; i < after.size(); i++) {
                if (after.get(i).was() >= 0) {
                    expected++;
                    survived += ids.get(i).equals(ids(earlier).get(after.get(i).was())) ? 1 : 0;
                }
            }
        }
        assertThat((double) survived / expected).isGreaterThanOrEqualTo(edit.survivors);
    }

    @Test
    void idsOfOtherParagraphsAreNeverTaken() {
        for (int round = 0; round < ROUNDS; round++) {
            var earlier =
                    text(Stream.generate(this::paragraph).limit(PARAGRAPHS).toList(), Xhtml.EMPTY);
            var later = text(Stream.generate(this::paragraph).limit(PARAGRAPHS).toList(), earlier);

            assertThat(ids(later)).doesNotContainAnyElementsOf(ids(earlier)).doesNotHaveDuplicates();
        }
    }

    @Test
    void idsOfTenThousandEditedParagraphsSurvive() {
        var before = IntStream.range(0, 10_000)
                .mapToObj(i -> "the common words of " + Integer.toString(i * 7919, 36) + " and " + i)
                .toList();
        var earlier = text(before, Xhtml.EMPTY);
        var after = before.stream()
                .map(it -> it.replace("common words", "same words"))
                .toList();

        var later = text(after, earlier);

        assertThat(ids(later)).isEqualTo(ids(earlier));
    }

    /** @param was the place of the paragraph of which it has the most, -1 for none */
    private record Edited(String words, int was) {}

    private List<Edited> edited(List<String> before, Edit edit) {
        var after = new ArrayList<Edited>();
        for (int i = 0; i < before.size(); i++) {
            var words = before.get(i);
            if (i % 3 != 1) {
                after.add(new Edited(words, i));
                continue;
            }
            int half = words.indexOf(". ", words.length() / 2 - 20) + 2;
            switch (edit) {
                case TYPO -> after.add(new Edited(words.substring(0, half) + "x" + words.substring(half), i));
                case SENTENCE_ADDED -> after.add(new Edited(words + " " + sentence(), i));
                case SENTENCE_REMOVED -> after.add(new Edited(words.substring(words.indexOf(". ") + 2), i));
                case SPLIT -> {
                    boolean first = half >= words.length() - half;
                    after.add(new Edited(words.substring(0, half), first ? i : -1));
                    after.add(new Edited(words.substring(half), first ? -1 : i));
                }
                case MERGED_WITH_THE_NEXT -> {
                    boolean first = words.length() >= before.get(i + 1).length();
                    after.add(new Edited(words + " " + before.get(++i), first ? i - 1 : i));
                }
                case MOVED -> after.add(random.nextInt(after.size()), new Edited(words, i));
            }
        }
        return after;
    }

    private String paragraph() {
        return Stream.generate(this::sentence).limit(3 + random.nextInt(4)).collect(Collectors.joining(" "));
    }

    /** As skewed as those of a language: every other word is one of the thirty most common. */
    private String sentence() {
        var words = new ArrayList<String>();
        Collections.addAll(words, "It", "then");
        for (int i = 6 + random.nextInt(8); i > 0; i--) {
            words.add("w" + (random.nextBoolean() ? random.nextInt(30) : random.nextInt(5_000)));
        }
        return String.join(" ", words) + ".";
    }

    private static Xhtml text(List<String> paragraphs, Xhtml earlier) {
        return Xhtml.of("<p>" + String.join("</p><p>", paragraphs) + "</p>", earlier);
    }

    private static List<String> ids(Xhtml text) {
        return Jsoup.parseBodyFragment(text.html()).select("p").eachAttr("id");
    }
}
