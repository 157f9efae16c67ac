package org.colophon.recommendations.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.recommendations.feature.ContentFacts;
import org.colophon.recommendations.vector.Bag;

/** Counts the words of one field of a book. */
final class Occurrences {

    private final Map<String, Integer> counts = new HashMap<>();

    static Bag in(List<Word> words) {
        var result = new Occurrences();
        words.forEach(word -> result.add(word.term(), 1));
        return Bag.ofOccurrences(result.counts);
    }

    /** A term counts once in a heading, and once for each started hundredth of the text's terms that it is. */
    static Bag in(ContentFacts content, Language language) {
        var result = new Occurrences();
        content.headings().forEach(heading -> Words.in(heading, language).forEach(word -> result.add(word.term(), 1)));
        content.terms()
                .forEach(term -> Words.in(term.term(), language)
                        .forEach(word -> result.add(word.term(), (int) Math.ceil(Math.max(1, term.weight() * 100)))));
        return Bag.ofOccurrences(result.counts);
    }

    private void add(String term, int count) {
        counts.merge(term, count, Integer::sum);
    }
}
