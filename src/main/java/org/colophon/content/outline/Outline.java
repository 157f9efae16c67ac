package org.colophon.content.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The table of contents that the editors of a book work on. Every entry is numbered from 0 in reading order, front matter,
 * parts, chapters, sections, back matter and the generated ones alike. What is taken out can be put back until the next
 * release.
 */
@Table("content_outline")
public class Outline {

    /** How many entries are kept that have been removed. */
    public static final int MAX_REMOVED = 2_000;

    @Id
    private final UUID id;

    @Version
    private final long version;

    @MappedCollection(idColumn = "book", keyColumn = "entry_number")
    private List<OutlineEntry> entries;

    @MappedCollection(idColumn = "book", keyColumn = "place")
    private List<RemovedEntry> removed;

    @PersistenceCreator
    Outline(UUID id, long version, List<OutlineEntry> entries, List<RemovedEntry> removed) {
        this.id = id;
        this.version = version;
        this.entries = List.copyOf(entries);
        this.removed = List.copyOf(removed);
    }

    /** The outline of a new book: nothing but the slots for what is made from data. */
    public static Outline open(BookId book) {
        return new Outline(book.value(), 0, List.of(), List.of())
                .arrange(List.of(
                        EntryDraft.of(EntryKind.RELATED_BOOKS, "Other Books You May Enjoy"),
                        EntryDraft.of(EntryKind.INDEX, "Index")));
    }

    /**
     * Replaces all entries. Those whose id the draft names stay the same entries, under whatever title and number; those that
     * it leaves out are removed, and removed ones that it names are back.
     *
     * @throws OutlineBroken when the draft breaks a rule, or names entries that are neither in the outline nor removed
     */
    public Outline arrange(List<EntryDraft> draft) {
        var tree = new EntryTree(draft);
        return settle(tree, OutlineRules.faults(draft, this::isKnown));
    }

    /**
     * Adds an entry.
     *
     * @param entry with an id of its own
     * @throws OutlineBroken when there is no such place, or the entry may not stand there
     */
    public Outline add(EntryDraft entry, Place place) {
        return put(entry, place, tree(), entry::equals);
    }

    /**
     * Moves an entry, with all that it holds, to another place: before or after others, into another entry or out of one.
     *
     * @throws NoSuchEntry when the outline does not have it
     * @throws OutlineBroken when there is no such place, or the entry may not stand there
     */
    public Outline move(EntryId id, Place place) {
        return put(find(id), place, tree().without(id), sent -> false);
    }

    /**
     * Describes an entry anew: its title, its kind, its landmarks, its contributors. It stays where it is, with its id and
     * with what it holds.
     *
     * @throws NoSuchEntry when the outline does not have it
     * @throws OutlineBroken when an entry of that kind may not stand there, or the landmark is another's
     */
    public Outline describe(EntryId id, UnaryOperator<EntryDraft> description) {
        var described = description.apply(find(id));
        return settle(tree().with(id, entry -> entry.describedAs(described)), sent -> sent.is(id));
    }

    /**
     * Takes out an entry with all that it holds. Its text is kept, and it can be put back until the next release.
     *
     * @throws NoSuchEntry when the outline does not have it
     */
    public Outline remove(EntryId id) {
        find(id);
        return settle(tree().without(id), sent -> false);
    }

    /**
     * Puts a removed entry back, with all that it held when it was removed.
     *
     * @throws NoSuchEntry when no such entry has been removed since the last release
     * @throws OutlineBroken when there is no such place, or the entry may not stand there
     */
    public Outline restore(EntryId id, Place place) {
        var entry = removedTree().find(id).orElseThrow(() -> new NoSuchEntry("What has been removed", id));
        return put(entry, place, tree(), sent -> false);
    }

    /** Forgets what has been removed: a release has taken place without it. */
    public Outline forgetRemoved() {
        removed = List.of();
        return this;
    }

    private Outline put(EntryDraft entry, Place place, EntryTree tree, Predicate<EntryDraft> sent) {
        var faults = PlaceRules.faults(entry, place, tree);
        return faults.isEmpty() ? settle(tree.with(entry, place), sent) : settle(tree, faults);
    }

    /** @param sent what of the tree the editor has sent, so that its faults are told of it and others of the outline */
    private Outline settle(EntryTree tree, Predicate<EntryDraft> sent) {
        var faults = OutlineRules.faults(tree.tops(), any -> true);
        return settle(
                tree, faults.stream().map(fault -> fault.seenFrom(sent, tree)).toList());
    }

    private Outline settle(EntryTree tree, List<OutlineFault> faults) {
        if (!faults.isEmpty()) {
            throw new OutlineBroken(faults);
        }
        var left = tree().and(removedTree()).leaving(tree.ids()).lines();
        if (left.size() > MAX_REMOVED) {
            throw new OutlineBroken(List.of(OutlineFault.ofAll(
                    "At most " + MAX_REMOVED + " removed entries are kept. Release the book, or put some back")));
        }
        entries = tree.lines();
        removed = left.stream().map(RemovedEntry::of).toList();
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

    /** Which entry is which landmark, whether an editor has set it or it follows from what the entries are. */
    public Map<Landmark, EntryId> landmarks() {
        return Landmarks.of(entries);
    }

    /** What has been removed since the last release; an entry that was held by the one before it is deeper than that one. */
    public List<OutlineEntry> removed() {
        return removed.stream().map(RemovedEntry::line).toList();
    }

    /** As an editor would send it, to leave it as it is. */
    public List<EntryDraft> draft() {
        return tree().tops();
    }

    public Optional<OutlineEntry> entry(EntryId id) {
        return entries.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    public boolean has(EntryId id) {
        return entry(id).isPresent();
    }

    private boolean isKnown(EntryId id) {
        return has(id) || removed.stream().anyMatch(it -> it.line().id().equals(id));
    }

    private EntryDraft find(EntryId id) {
        return tree().find(id).orElseThrow(() -> new NoSuchEntry("The book", id));
    }

    private EntryTree tree() {
        return EntryTree.of(entries);
    }

    private EntryTree removedTree() {
        return EntryTree.of(removed());
    }
}
