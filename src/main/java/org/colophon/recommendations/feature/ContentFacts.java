package org.colophon.recommendations.feature;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.colophon.content.ContentReleased;
import org.colophon.content.EntryKind;

/**
 * What of a book's content bears on its relations to others.
 *
 * @param headings of parts and chapters; a preface or an index is called the same in every book
 */
public record ContentFacts(List<String> headings, List<Term> terms) {

    public static final ContentFacts NONE = new ContentFacts(List.of(), List.of());

    private static final Set<EntryKind> TELLING = EnumSet.of(EntryKind.PART, EntryKind.CHAPTER);

    /** @param weight the term's share of all occurrences, 0 to 1 */
    public record Term(String term, double weight) {}

    static ContentFacts of(ContentReleased content) {
        return new ContentFacts(
                content.outline().stream()
                        .filter(entry -> TELLING.contains(entry.kind()))
                        .map(ContentReleased.Entry::title)
                        .toList(),
                content.terms().stream()
                        .map(term -> new Term(term.term(), term.weight()))
                        .toList());
    }
}
