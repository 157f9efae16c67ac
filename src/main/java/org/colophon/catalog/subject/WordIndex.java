package org.colophon.catalog.subject;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/** In which of many texts a word stands, found by how it begins. */
final class WordIndex {

    private final PackedTexts words;
    /** Of the texts, word after word. */
    private final short[] places;
    /** Where in {@link #places} those of each word start, and at the end where they stop. */
    private final int[] starts;

    /** @param texts at most 32,768, each known by its place */
    WordIndex(List<String> texts) {
        var found = placesByWord(texts);
        words = new PackedTexts(List.copyOf(found.keySet()));
        places = new short[found.values().stream().mapToInt(List::size).sum()];
        starts = new int[found.size() + 1];
        var word = 0;
        var at = 0;
        for (var list : found.values()) {
            for (var place : list) {
                places[at++] = place;
            }
            starts[++word] = at;
        }
    }

    /** The places of the texts with this very word. */
    BitSet saying(String word) {
        return places(before(word), before(word + Character.MIN_VALUE));
    }

    /** The places of the texts with a word that begins so. */
    BitSet startingWith(String prefix) {
        return places(before(prefix), before(prefix + Character.MAX_VALUE));
    }

    private BitSet places(int firstWord, int endWord) {
        var found = new BitSet();
        for (var at = starts[firstWord]; at < starts[endWord]; at++) {
            found.set(places[at]);
        }
        return found;
    }

    private static TreeMap<String, List<Short>> placesByWord(List<String> texts) {
        var found = new TreeMap<String, List<Short>>();
        for (var place = 0; place < texts.size(); place++) {
            for (var word : Words.of(texts.get(place))) {
                found.computeIfAbsent(word, __ -> new ArrayList<>()).add((short) place);
            }
        }
        return found;
    }

    /** How many words come before this one. */
    private int before(String word) {
        var low = 0;
        var high = words.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (words.get(middle).compareTo(word) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
