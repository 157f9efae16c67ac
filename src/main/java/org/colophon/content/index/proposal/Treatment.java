package org.colophon.content.index.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colophon.content.index.Locator;
import org.colophon.content.index.passage.BookText;
import org.colophon.content.index.proposal.Mentions.Mention;

/** Chooses the passages that treat a term among those that only mention it, and joins neighbours to ranges. */
final class Treatment {

    /** How many locators a term is proposed with at most: a long row of them asks for sub-headings (NISO TR-02). */
    static final int MOST_LOCATORS = 8;

    /** A passage that weighs less only mentions the term, and is taken only when there is no better one. */
    private static final int TREATED = 2;

    private Treatment() {}

    static List<Locator> of(List<Mention> mentions, BookText text) {
        var ranges = joined(treated(mentions));
        var strongest = Comparator.comparingInt(Range::weight).reversed().thenComparingInt(Range::order);
        return ranges.stream()
                .sorted(strongest)
                .limit(MOST_LOCATORS)
                .sorted(Comparator.comparingInt(Range::order))
                .map(it -> it.locator(text))
                .toList();
    }

    /** All when there are few, for a reader will look at each of them. */
    private static List<Mention> treated(List<Mention> mentions) {
        if (mentions.size() <= 2) {
            return mentions;
        }
        var treated = mentions.stream().filter(it -> it.weight() >= TREATED).toList();
        return treated.isEmpty() ? mentions : treated;
    }

    private static List<Range> joined(List<Mention> mentions) {
        var ranges = new ArrayList<Range>();
        for (var mention : mentions) {
            if (!ranges.isEmpty() && mention.follows(ranges.getLast().last())) {
                ranges.add(ranges.removeLast().with(mention));
            } else {
                ranges.add(new Range(mention, mention, mention.weight()));
            }
        }
        return ranges;
    }

    private record Range(Mention first, Mention last, int weight) {

        Range with(Mention next) {
            return new Range(first, next, weight + next.weight());
        }

        int order() {
            return first.order();
        }

        Locator locator(BookText text) {
            var from = first.passage().place();
            return new Locator(from, last.passage().place(), text.reminder(from));
        }
    }
}
