package org.colophon.content.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds for new paragraphs the earlier ones that they were. Two are taken for the same when at least half of their words and
 * pairs of words are ({@value #LEAST}), the likest first, and of several that are equally like the one in its place.
 *
 * <p>Each paragraph is compared with few: with those that share a word or pair that few have, and with the one that would be
 * next. The cost therefore grows with the length of the text and not with the square of the number of paragraphs.
 */
final class NearMatches {

    static final double LEAST = 0.5;

    /** How much being in the right order is worth: it decides between paragraphs that are about equally like. */
    private static final double IN_ORDER = 0.1;

    /** What more paragraphs than these share says nothing about them. */
    private static final int COMMON = 16;

    private static final int MOST_CANDIDATES = 8;

    /**
     * A paragraph that is not yet matched.
     *
     * @param kind only paragraphs of the same kind are compared
     * @param place among the earlier ones; for a new one, the place behind the match of the one before it
     */
    record Unmatched(String id, String kind, int place, Shingles shingles) {}

    private record Pair(Unmatched earlier, Unmatched later, double likeness) {

        double score() {
            return likeness + (earlier.place() == later.place() ? IN_ORDER : 0);
        }
    }

    private final Map<Integer, List<Unmatched>> byShingle = new HashMap<>();
    private final Map<Integer, Unmatched> byPlace = new HashMap<>();

    NearMatches(List<Unmatched> earlier) {
        for (var paragraph : earlier) {
            byPlace.put(paragraph.place(), paragraph);
            paragraph
                    .shingles()
                    .distinct()
                    .forEach(it -> byShingle
                            .computeIfAbsent(it, __ -> new ArrayList<>(1))
                            .add(paragraph));
        }
        byShingle.values().removeIf(sharing -> sharing.size() > COMMON);
    }

    /** The ids of earlier paragraphs by those of later ones; each is given once. */
    Map<String, String> of(List<Unmatched> later) {
        var taken = new HashSet<String>();
        var matches = new HashMap<String, String>();
        later.stream()
                .flatMap(this::pairs)
                .sorted(Comparator.comparingDouble(Pair::score).reversed())
                .forEach(pair -> {
                    if (!matches.containsKey(pair.later().id())
                            && taken.add(pair.earlier().id())) {
                        matches.put(pair.later().id(), pair.earlier().id());
                    }
                });
        return matches;
    }

    private Stream<Pair> pairs(Unmatched later) {
        return candidates(later)
                .filter(earlier -> earlier.kind().equals(later.kind()))
                .map(earlier -> new Pair(earlier, later, earlier.shingles().likeness(later.shingles())))
                .filter(pair -> pair.likeness() >= LEAST);
    }

    private Stream<Unmatched> candidates(Unmatched later) {
        var shared = new LinkedHashMap<Unmatched, Integer>();
        later.shingles()
                .distinct()
                .forEach(it -> byShingle
                        .getOrDefault(it, List.of())
                        .forEach(earlier -> shared.merge(earlier, 1, Integer::sum)));
        var likely = shared.entrySet().stream()
                .sorted(Map.Entry.<Unmatched, Integer>comparingByValue().reversed())
                .limit(MOST_CANDIDATES)
                .map(Map.Entry::getKey);
        return Stream.concat(likely, Stream.ofNullable(byPlace.get(later.place())))
                .distinct();
    }
}
