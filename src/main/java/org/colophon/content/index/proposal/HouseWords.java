package org.colophon.content.index.proposal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In how many other books of the house a word comes up: what all of them speak of tells nothing about one. */
final class HouseWords {

    /** With fewer books, chance would speak. */
    private static final int LEAST_BOOKS = 3;

    /** How many words are counted at once; those of one book only are forgotten beyond that. */
    private static final int MOST_WORDS = 200_000;

    private final Map<String, Integer> books = new HashMap<>();
    private int count;

    /** Takes another book in, all of whose texts are given. */
    void add(Collection<String> texts) {
        Set<String> words = new HashSet<>();
        texts.forEach(text -> Sentences.runs(text).forEach(run -> run.forEach(it -> words.add(it.key()))));
        words.forEach(word -> books.merge(word, 1, Integer::sum));
        if (books.size() > MOST_WORDS) {
            books.values().removeIf(it -> it == 1);
        }
        count++;
    }

    /** The share of the books that have the rarest of the words, 0 to 1; 0 when there are too few books. */
    double share(List<String> words) {
        if (count < LEAST_BOOKS) {
            return 0;
        }
        int least =
                words.stream().mapToInt(it -> books.getOrDefault(it, 0)).min().orElse(0);
        return (double) least / count;
    }
}
