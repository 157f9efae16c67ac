package org.colophon.content.comparison;

import java.util.BitSet;

/**
 * Tells what has kept its order from what has been moved: the most things whose earlier places ascend, that is the longest
 * increasing subsequence, found by patience sorting in O(n log n).
 */
final class KeptOrder {

    private KeptOrder() {}

    /**
     * @param places for each thing its place in the earlier list, different from all others; -1 for what was not there
     * @return which of the things have kept their order
     */
    static BitSet of(int[] places) {
        var piles = new int[places.length];
        var below = new int[places.length];
        int count = 0;
        for (int at = 0; at < places.length; at++) {
            if (places[at] >= 0) {
                int pile = pile(places, piles, count, places[at]);
                below[at] = pile == 0 ? -1 : piles[pile - 1];
                piles[pile] = at;
                count = Math.max(count, pile + 1);
            }
        }
        return chain(count == 0 ? -1 : piles[count - 1], below);
    }

    /** The first pile whose top is not smaller. */
    private static int pile(int[] places, int[] piles, int count, int place) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[piles[middle]] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static BitSet chain(int last, int[] below) {
        var kept = new BitSet();
        for (int at = last; at >= 0; at = below[at]) {
            kept.set(at);
        }
        return kept;
    }
}
