package org.colophon.content.conversion;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.content.Landmark;
import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.container.EpubRefused.Reason;
import org.colophon.content.epub.proposal.ProposedEntry;
import org.colophon.content.outline.EntryDraft;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.outline.OutlineFault;
import org.colophon.content.outline.OutlineRules;

/**
 * The outline that a book would get.
 *
 * @param drafts the entries of the EPUB, and after them those of the book that are made from data
 * @param removed entries that the book has and the EPUB has not
 */
record Plan(List<EntryDraft> drafts, List<OutlineEntry> removed) {

    /**
     * @param landmarks the number of the entry that is each of them
     * @throws EpubRefused when the entries of both together make no outline
     */
    static Plan of(List<ProposedEntry> proposed, Map<Landmark, Integer> landmarks, Outline outline) {
        int count =
                (int) proposed.stream().flatMap(ProposedEntry::inReadingOrder).count();
        var marks = IntStream.range(0, count)
                .mapToObj(number -> marks(landmarks, number))
                .iterator();
        var drafts = new ArrayList<>(EntryMatching.match(drafts(proposed, marks), present(outline, false)));
        present(outline, true).forEach(it -> drafts.add(without(landmarks.keySet(), it)));
        return new Plan(sound(drafts), removed(drafts, outline));
    }

    private static List<EntryDraft> present(Outline outline, boolean generated) {
        return outline.draft().stream()
                .filter(it -> it.kind().isGenerated() == generated)
                .toList();
    }

    private static Set<Landmark> marks(Map<Landmark, Integer> landmarks, int number) {
        return landmarks.entrySet().stream()
                .filter(it -> it.getValue() == number)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static List<EntryDraft> drafts(List<ProposedEntry> proposed, Iterator<Set<Landmark>> marks) {
        return proposed.stream().map(it -> draft(it, marks)).toList();
    }

    private static EntryDraft draft(ProposedEntry entry, Iterator<Set<Landmark>> marks) {
        var own = marks.next();
        return new EntryDraft(null, entry.kind(), entry.title(), own, List.of(), drafts(entry.children(), marks));
    }

    private static EntryDraft without(Set<Landmark> taken, EntryDraft generated) {
        return new EntryDraft(
                generated.id(),
                generated.kind(),
                generated.title(),
                EntryMatching.unmarked(generated, taken),
                generated.contributors(),
                List.of());
    }

    private static List<EntryDraft> sound(List<EntryDraft> drafts) {
        var faults = OutlineRules.faults(drafts, id -> true);
        if (!faults.isEmpty()) {
            var details = faults.stream().map(OutlineFault::detail).distinct().collect(Collectors.joining(". "));
            throw new EpubRefused(Reason.TOO_LARGE, details + ".");
        }
        return drafts;
    }

    private static List<OutlineEntry> removed(List<EntryDraft> drafts, Outline outline) {
        var kept = drafts.stream()
                .flatMap(EntryDraft::inReadingOrder)
                .map(EntryDraft::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return outline.entries().stream().filter(it -> !kept.contains(it.id())).toList();
    }

    /** In reading order. */
    Stream<EntryDraft> entries() {
        return drafts.stream().flatMap(EntryDraft::inReadingOrder);
    }
}
