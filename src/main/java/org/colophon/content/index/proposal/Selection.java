package org.colophon.content.index.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the most salient phrases, as many as an index of the book has, and of those that say the same the best one. */
final class Selection {

    /** How many words of text there are to a heading: three to five headings a page is usual for a book of non-fiction. */
    private static final int WORDS_PER_HEADING = 120;

    private static final int FEWEST = 20;
    private static final int MOST = 1_500;

    /** A phrase that makes up so much of the occurrences of what it holds stands for that. */
    private static final double STANDS_FOR = 0.7;

    /** What more of the passages speak of than these would have locators everywhere. */
    private static final double EVERYWHERE = 0.2;

    private final List<Evidence> taken = new ArrayList<>();
    private final Map<String, List<Evidence>> byWord = new HashMap<>();

    private Selection() {}

    /** As many as suit the length of the text. */
    static int size(long words) {
        return (int) Math.clamp(words / WORDS_PER_HEADING, FEWEST, MOST);
    }

    /** @param size the most that are taken; the best first */
    static List<Evidence> of(Census census, HouseWords house, int size, int passages) {
        var salience = new Salience(census, house);
        var scores = new HashMap<Evidence, Double>();
        census.phrases().filter(it -> !it.isWeak()).forEach(it -> scores.put(it, salience.of(it)));
        var best = Comparator.<Evidence>comparingDouble(scores::get).reversed().thenComparing(Evidence.byKey());
        var selection = new Selection();
        scores.keySet().stream()
                .filter(it -> passages < 50 || it.passages() <= EVERYWHERE * passages)
                .sorted(best)
                .takeWhile(it -> selection.taken.size() < size)
                .forEach(selection::take);
        return List.copyOf(selection.taken);
    }

    private void take(Evidence candidate) {
        boolean said = candidate.words().stream()
                .flatMap(word -> byWord.getOrDefault(word, List.of()).stream())
                .anyMatch(it -> standsFor(it, candidate));
        if (!said) {
            taken.add(candidate);
            candidate
                    .words()
                    .forEach(word -> byWord.computeIfAbsent(word, it -> new ArrayList<>())
                            .add(candidate));
        }
    }

    private static boolean standsFor(Evidence taken, Evidence candidate) {
        if (taken.isName() && candidate.isName() && taken.isPhrase() != candidate.isPhrase()) {
            return taken.words().getLast().equals(candidate.words().getLast())
                    || holds(taken, candidate) && taken.count() >= STANDS_FOR / 2 * candidate.count();
        }
        return holds(taken, candidate) && taken.count() >= STANDS_FOR * candidate.count();
    }

    private static boolean holds(Evidence taken, Evidence candidate) {
        return taken.key().length() > candidate.key().length()
                && (" " + taken.key() + " ").contains(" " + candidate.key() + " ");
    }
}
