package org.colophon.content.preview;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.colophon.content.outline.Outline;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** The policy that the editors of a book want for its next release. */
@Table("content_preview")
public class Preview {

    @Id
    private final UUID id;

    @Version
    private final long version;

    private boolean whole;
    private int teaser;

    @MappedCollection(idColumn = "book")
    private Set<FreeEntry> free;

    @PersistenceCreator
    Preview(UUID id, long version, boolean whole, int teaser, Set<FreeEntry> free) {
        this.id = id;
        this.version = version;
        this.whole = whole;
        this.teaser = teaser;
        this.free = Set.copyOf(free);
    }

    /** A book's preview as long as nobody has decided on it. */
    public static Preview undecided(BookId book) {
        return new Preview(book.value(), 0, false, 0, Set.of()).set(PreviewPolicy.DEFAULT);
    }

    /**
     * Replaces the policy.
     *
     * @param outline of the same book
     * @throws UnknownEntries when the policy names entries that are not in it
     */
    public Preview follow(PreviewPolicy policy, Outline outline) {
        var unknown = policy.free().stream().filter(id -> !outline.has(id)).toList();
        if (!unknown.isEmpty()) {
            throw new UnknownEntries(unknown);
        }
        return set(policy);
    }

    private Preview set(PreviewPolicy policy) {
        whole = policy.whole();
        teaser = policy.teaser();
        free = policy.free().stream().map(it -> new FreeEntry(it.value())).collect(Collectors.toSet());
        return this;
    }

    public BookId id() {
        return new BookId(id);
    }

    /** 0 until the editors decide for the first time. */
    public long version() {
        return version;
    }

    public PreviewPolicy policy() {
        var ids = free.stream().map(it -> new EntryId(it.entry())).collect(Collectors.toSet());
        return new PreviewPolicy(whole, ids, teaser);
    }

    @Table("content_free_entry")
    record FreeEntry(UUID entry) {}
}
