package org.colophon.recommendations.evaluation;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Lists by score; of equal ones the lower number is first. */
final class Best {

    private Best() {}

    /** At most that many of the books with a score above 0 that may be listed. */
    static int[] of(double[] scores, int length, IntPredicate listed) {
        var list = new int[length];
        int size = 0;
        for (int book = 0; book < scores.length; book++) {
            boolean better = size < length || scores[book] > scores[list[size - 1]];
            if (better && scores[book] > 0 && listed.test(book)) {
                size = Math.min(size + 1, length);
                insert(book, list, size, scores);
            }
        }
        return Arrays.copyOf(list, size);
    }

    private static void insert(int book, int[] list, int size, double[] scores) {
        int place = size - 1;
        while (place > 0 && scores[book] > scores[list[place - 1]]) {
            list[place] = list[place - 1];
            place--;
        }
        list[place] = book;
    }
}
