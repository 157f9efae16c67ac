package org.colophon.content.terms;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.colophon.content.ContentReleased.Term;

/**
 * Counts what a text speaks of: its words without those that every text has, and the pairs of words that come up again and
 * again.
 */
public final class TermProfile {

    public static final int MAX_TERMS = 100;

    /** What a text has only once it does not speak of, and nobody is to learn from its profile what a locked part says. */
    private static final int LEAST_WORDS = 2;

    /** How often two words must follow each other to be a term. */
    private static final int LEAST_PAIRS = 3;

    /** How many different terms are counted at once; rare ones are forgotten beyond that. */
    private static final int MAX_COUNTED = 200_000;

    private static final int MAX_WORD = 40;

    /** Letters and digits, and what stands inside or behind them in names like c++, c#, node.js and don't. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}+#]|[.'’](?=[\\p{L}\\p{N}]))*");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();

    /** Counts the terms of a line; no pair of words spans two lines. */
    public void add(String line) {
        var matcher = WORD.matcher(line);
        var before = "";
        int end = 0;
        while (matcher.find()) {
            var word = term(matcher.group());
            if (!word.isEmpty()) {
                count(words, word);
            }
            if (!word.isEmpty()
                    && !before.isEmpty()
                    && line.substring(end, matcher.start()).isBlank()) {
                count(pairs, before + " " + word);
            }
            before = word;
            end = matcher.end();
        }
    }

    /** The weightiest terms first; of those that weigh the same, in the order of the alphabet. */
    public List<Term> terms() {
        words.values().removeIf(count -> count < LEAST_WORDS);
        pairs.values().removeIf(count -> count < LEAST_PAIRS);
        double all = sum(words) + sum(pairs);
        var counts = new HashMap<>(words);
        counts.putAll(pairs);
        return counts.entrySet().stream()
                .map(it -> new Term(it.getKey(), it.getValue() / all))
                .sorted(Comparator.comparingDouble(Term::weight).reversed().thenComparing(Term::term))
                .limit(MAX_TERMS)
                .toList();
    }

    /** Empty for what is no term. */
    private static String term(String word) {
        var term = POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
        boolean counts = term.length() > 1
                && term.length() <= MAX_WORD
                && term.chars().anyMatch(Character::isLetter)
                && !StopWords.contain(term);
        return counts ? term : "";
    }

    private static void count(Map<String, Integer> counts, String term) {
        counts.merge(term, 1, Integer::sum);
        if (counts.size() > MAX_COUNTED) {
            counts.values().removeIf(count -> count == 1);
        }
    }

    private static long sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::longValue).sum();
    }
}
