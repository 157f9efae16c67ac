package org.colophon.content.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The table of contents that the editors of a book work on. Every entry is numbered from 0 in reading order, front matter,
 * parts, chapters, back matter and the generated ones alike.
 */
@Table("content_outline")
public class Outline {

    @Id
    private final UUID id;

    @Version
    private final long version;

    @MappedCollection(idColumn = "book", keyColumn = "entry_number")
    private List<OutlineEntry> entries;

    @PersistenceCreator
    Outline(UUID id, long version, List<OutlineEntry> entries) {
        this.id = id;
        this.version = version;
        this.entries = List.copyOf(entries);
    }

    /** The outline of a new book: nothing but the slots for what is made from data. */
    public static Outline open(BookId book) {
        return new Outline(book.value(), 0, List.of())
                .arrange(
                        List.of(
                                EntryDraft.of(EntryKind.RELATED_BOOKS, "Other Books You May Enjoy"),
                                EntryDraft.of(EntryKind.INDEX, "Index")),
                        Set.of());
    }

    /**
     * Replaces all entries. Those whose id the draft names stay the same entries, under whatever title and number.
     *
     * @param removed entries that were in the outline and may come back
     * @throws OutlineBroken when the draft breaks a rule, or names entries that are neither in the outline nor removed
     */
    public Outline arrange(List<EntryDraft> draft, Set<EntryId> removed) {
        var faults = OutlineRules.faults(draft, id -> has(id) || removed.contains(id));
        if (!faults.isEmpty()) {
            throw new OutlineBroken(faults);
        }
        entries = flattened(draft);
        return this;
    }

    public BookId id() {
        return new BookId(id);
    }

    public long version() {
        return version;
    }

    /** In reading order, so that the place in the list is the entry's number. */
    public List<OutlineEntry> entries() {
        return entries;
    }

    public Optional<OutlineEntry> entry(EntryId id) {
        return entries.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public boolean has(EntryId id) {
        return entry(id).isPresent();
    }

    private static List<OutlineEntry> flattened(List<EntryDraft> draft) {
        var result = new ArrayList<OutlineEntry>();
        for (var top : draft) {
            result.add(entry(top, 0));
            top.children().forEach(child -> result.add(entry(child, 1)));
        }
        return List.copyOf(result);
    }

    private static OutlineEntry entry(EntryDraft draft, int depth) {
        var id = draft.id() == null ? EntryId.create() : draft.id();
        return new OutlineEntry(id.value(), draft.kind(), draft.title(), depth);
    }
}
