package org.colophon.content.comparison;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Two lists side by side in the order of the later one: each thing beside its partner, and what is only in the earlier list
 * where it stood, before what has come in its stead.
 */
final class Alignment {

    /**
     * @param before the place in the earlier list, -1 for what is new
     * @param after the place in the later list, -1 for what is gone
     * @param moved whether there is a partner that stood elsewhere
     */
    record Pair(int before, int after, boolean moved) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final BitSet matched = new BitSet();
    private int passed;

    private Alignment() {}

    /** @param partners for each thing of the later list the place of its partner in the earlier one, or -1 */
    static List<Pair> of(int before, int[] partners) {
        var kept = KeptOrder.of(partners);
        var alignment = new Alignment();
        for (int partner : partners) {
            if (partner >= 0) {
                alignment.matched.set(partner);
            }
        }
        int done = 0;
        for (int at = kept.nextSetBit(0); at >= 0; at = kept.nextSetBit(at + 1)) {
            alignment.passTo(partners[at]);
            alignment.addAll(partners, done, at);
            alignment.pairs.add(new Pair(partners[at], at, false));
            alignment.passed = partners[at] + 1;
            done = at + 1;
        }
        alignment.passTo(before);
        alignment.addAll(partners, done, partners.length);
        return alignment.pairs;
    }

    private void passTo(int end) {
        for (; passed < end; passed++) {
            if (!matched.get(passed)) {
                pairs.add(new Pair(passed, -1, false));
            }
        }
    }

    private void addAll(int[] partners, int from, int to) {
        for (int at = from; at < to; at++) {
            pairs.add(new Pair(partners[at], at, partners[at] >= 0));
        }
    }
}
