package org.colophon.content.comparison;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** Finds what is in both of two lists. Each thing has one partner at most. */
final class Matching {

    private final int[] partners;
    private final BitSet taken = new BitSet();

    Matching(int after) {
        partners = new int[after];
        Arrays.fill(partners, -1);
    }

    /**
     * Pairs those of the same key that have no partner yet, in their order.
     *
     * @param before a key for each thing of the earlier list; an empty one is like no other
     */
    Matching by(List<String> before, List<String> after) {
        var free = places(before);
        for (int at = 0; at < partners.length; at++) {
            var same = free.get(after.get(at));
            if (partners[at] < 0 && same != null && !same.isEmpty()) {
                partners[at] = same.remove();
                taken.set(partners[at]);
            }
        }
        return this;
    }

    private Map<String, Queue<Integer>> places(List<String> keys) {
        var result = new HashMap<String, Queue<Integer>>();
        for (int at = 0; at < keys.size(); at++) {
            if (!taken.get(at) && !keys.get(at).isEmpty()) {
                result.computeIfAbsent(keys.get(at), it -> new ArrayDeque<>()).add(at);
            }
        }
        return result;
    }

    /** For each thing of the later list the place of its partner in the earlier one, or -1. */
    int[] partners() {
        return partners;
    }
}
