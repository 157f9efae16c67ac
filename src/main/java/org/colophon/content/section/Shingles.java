package org.colophon.content.section;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What two texts are compared by: their words and their pairs of neighbouring words, the first and the last with the edge of
 * the text (w-shingling, A. Broder 1997). Words alone would make all English paragraphs alike, pairs alone would miss short ones.
 */
final class Shingles {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Hashes in ascending order, each as often as it occurs. */
    private final int[] hashes;

    private Shingles(int[] hashes) {
        this.hashes = hashes;
    }

    static Shingles of(String text) {
        var words = NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .mapToInt(String::hashCode)
                .toArray();
        var hashes = new int[words.length == 0 ? 0 : 2 * words.length + 1];
        int before = 0;
        for (int i = 0; i < words.length; i++) {
            hashes[2 * i] = words[i];
            hashes[2 * i + 1] = pair(before, words[i]);
            before = words[i];
        }
        if (words.length > 0) {
            hashes[2 * words.length] = pair(before, 0);
        }
        Arrays.sort(hashes);
        return new Shingles(hashes);
    }

    /** The coefficient of Dice: 0 when the texts have nothing in common, 1 when they have the same words in the same pairs. */
    double likeness(Shingles other) {
        int all = hashes.length + other.hashes.length;
        return all == 0 ? 0 : 2.0 * inCommon(other) / all;
    }

    IntStream distinct() {
        return Arrays.stream(hashes).distinct();
    }

    private int inCommon(Shingles other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    private static int pair(int first, int second) {
        return (first * 31 + second) * 0x9E3779B9;
    }
}
