package org.colophon.content.conversion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.colophon.content.epub.Epub;
import org.colophon.content.epub.container.Notice;
import org.colophon.content.epub.proposal.ProposedEntry;
import org.colophon.content.outline.EntryDraft;
import org.jspecify.annotations.Nullable;

/**
 * What a book would become.
 *
 * @param entries in reading order, with those of the book that are made from data
 * @param removed entries of the book that would go; their texts can be put back until the next release
 * @param pictures how many files would be taken for pictures
 * @param notices of what is not as it should be in the EPUB
 */
public record ImportPreview(
        Description description, List<Entry> entries, List<Removed> removed, int pictures, List<Notice> notices) {

    /**
     * @param characters of its text
     * @param document the path in the EPUB of the document where it begins; left out when it has no text there
     * @param replaces the entry of the book that it would be from now on, with a new text; left out for a new one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            EntryKind kind,
            String title,
            int depth,
            int characters,
            @Nullable String document,
            Set<Landmark> landmarks,
            @Nullable EntryId replaces) {}

    public record Removed(EntryId id, String title) {}

    static ImportPreview of(Epub epub, Plan plan, Inventory inventory) {
        var entries = new ArrayList<Entry>();
        var proposed =
                epub.outline().stream().flatMap(ProposedEntry::inReadingOrder).iterator();
        plan.drafts().forEach(it -> add(it, 0, epub, proposed, entries));
        var removed = plan.removed().stream()
                .map(it -> new Removed(it.id(), it.title()))
                .toList();
        return new ImportPreview(
                Description.of(epub.description()),
                entries,
                removed,
                inventory.pictures().size(),
                epub.notices());
    }

    private static void add(
            EntryDraft draft, int depth, Epub epub, Iterator<ProposedEntry> proposed, List<Entry> entries) {
        var source = draft.kind().isGenerated() ? null : proposed.next();
        entries.add(new Entry(
                draft.kind(),
                draft.title(),
                depth,
                source == null ? 0 : source.characters(),
                source == null ? null : document(epub, source),
                draft.landmarks(),
                draft.id()));
        draft.children().forEach(it -> add(it, depth + 1, epub, proposed, entries));
    }

    private static @Nullable String document(Epub epub, ProposedEntry entry) {
        return entry.text().isEmpty()
                ? null
                : epub.description()
                        .spine()
                        .get(entry.text().getFirst().spineItem())
                        .item()
                        .path();
    }
}
