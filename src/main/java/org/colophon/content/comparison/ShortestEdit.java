package org.colophon.content.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds how the fewest insertions and deletions make one list of words out of another (Eugene W. Myers, "An O(ND) Difference
 * Algorithm and Its Variations", 1986).
 */
final class ShortestEdit {

    /** Beyond so many insertions and deletions two texts are taken to have nothing in common between their equal ends. */
    static final int MAX_EDITS = 500;

    private final List<String> before;
    private final List<String> after;

    /** How far each diagonal has come, by the number of edits. The diagonal k is at k + edits. */
    private final List<int[]> furthest = new ArrayList<>();

    private ShortestEdit(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** For each word of the later list the place of the same word in the earlier one, or -1; the places ascend. */
    static int[] partners(List<String> before, List<String> after) {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var result = new int[after.size()];
        Arrays.fill(result, -1);
        for (int at = 0; at < head; at++) {
            result[at] = at;
        }
        for (int at = 1; at <= tail; at++) {
            result[after.size() - at] = before.size() - at;
        }
        new ShortestEdit(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail))
                .fill(result, head);
        return result;
    }

    private void fill(int[] result, int head) {
        int edits = search();
        if (edits < 0) {
            return;
        }
        int x = before.size();
        int y = after.size();
        for (int d = edits; d >= 0; d--) {
            int k = x - y;
            int from = d == 0 ? 0 : isDown(d, k) ? k + 1 : k - 1;
            int startX = d == 0 ? 0 : furthest.get(d - 1)[from + d - 1];
            int snake = d == 0 ? 0 : isDown(d, k) ? startX : startX + 1;
            while (x > snake) {
                result[head + --y] = head + --x;
            }
            x = startX;
            y = startX - from;
        }
    }

    /** @return the number of edits, -1 when there are more than {@link #MAX_EDITS} */
    private int search() {
        int most = Math.min(MAX_EDITS, before.size() + after.size());
        for (int d = 0; d <= most; d++) {
            var reached = new int[2 * d + 1];
            furthest.add(reached);
            for (int k = -d; k <= d; k += 2) {
                int x = follow(start(d, k), k);
                reached[k + d] = x;
                if (x >= before.size() && x - k >= after.size()) {
                    return d;
                }
            }
        }
        return -1;
    }

    private int start(int d, int k) {
        return d == 0 ? 0 : isDown(d, k) ? at(d - 1, k + 1) : at(d - 1, k - 1) + 1;
    }

    /** Whether the path to this diagonal comes by an insertion. */
    private boolean isDown(int d, int k) {
        return k == -d || k != d && at(d - 1, k - 1) < at(d - 1, k + 1);
    }

    private int at(int d, int k) {
        return furthest.get(d)[k + d];
    }

    private int follow(int start, int k) {
        int x = start;
        while (x < before.size() && x - k < after.size() && before.get(x).equals(after.get(x - k))) {
            x++;
        }
        return x;
    }
}
