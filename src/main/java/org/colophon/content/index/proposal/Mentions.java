package org.colophon.content.index.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.content.index.passage.BookText;
import org.colophon.content.index.passage.IndexedEntry;
import org.colophon.content.index.passage.Passage;
import org.colophon.content.index.passage.Passage.Role;

/** Where a text mentions the terms of an index, and how much it says of them there. */
final class Mentions {

    private final Map<String, List<Mention>> byTerm = new HashMap<>();
    private int order;

    /** @param terms keys of phrases */
    Mentions(BookText text, Set<String> terms) {
        terms.forEach(it -> byTerm.put(it, new ArrayList<>()));
        text.entries().forEach(this::read);
    }

    /** In reading order. */
    List<Mention> of(String term) {
        return byTerm.getOrDefault(term, List.of());
    }

    private void read(IndexedEntry entry) {
        boolean first = true;
        for (var passage : entry.passages()) {
            var weights = new HashMap<String, Integer>();
            if (first) {
                weigh(entry.title(), Mention.NAMED, weights);
            }
            passage.lines().forEach(line -> weigh(line, passage.role() == Role.HEADING ? Mention.NAMED : 0, weights));
            passage.stressed()
                    .forEach(text -> weights.computeIfPresent(Census.key(text), (key, it) -> it + Mention.NAMED));
            int place = order++;
            weights.forEach((term, weight) ->
                    byTerm.computeIfPresent(term, (key, it) -> with(it, new Mention(passage, place, weight))));
            first = first && passage.role() == Role.HEADING;
        }
    }

    private static List<Mention> with(List<Mention> mentions, Mention mention) {
        mentions.add(mention);
        return mentions;
    }

    private void weigh(String line, int more, Map<String, Integer> weights) {
        for (var run : Sentences.runs(line)) {
            Phrase.in(run)
                    .filter(it -> byTerm.containsKey(it.key()))
                    .forEach(it ->
                            weights.merge(it.key(), 1 + more + (it.isDefined() ? Mention.NAMED : 0), Integer::sum));
        }
    }

    /**
     * A passage that mentions a term.
     *
     * @param order of the passage in the book, from 0
     * @param weight 1 for each occurrence, and more where the term is named: in headings and definitions
     */
    record Mention(Passage passage, int order, int weight) {

        static final int NAMED = 3;

        boolean follows(Mention before) {
            return order - before.order <= 1
                    && passage.place().entry().equals(before.passage.place().entry());
        }
    }
}
