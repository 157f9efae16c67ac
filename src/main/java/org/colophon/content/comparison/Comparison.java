package org.colophon.content.comparison;

import java.util.List;
import java.util.function.Predicate;
import org.colophon.content.EntryId;
import org.colophon.content.section.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Compares two states of a book's content: the contents as a whole, and the texts of the entries that are wanted, two at a
 * time, for those of a book together may be large.
 */
public final class Comparison {

    /**
     * How long the texts that differ may be that are compared by paragraph, markup included and both states together. One
     * entry is always compared.
     */
    public static final int MAX_CHARACTERS = 1_000_000;

    private final Snapshot before;
    private final Snapshot after;
    private final Predicate<EntryId> wanted;
    private int characters;

    private Comparison(Snapshot before, Snapshot after, Predicate<EntryId> wanted) {
        this.before = before;
        this.after = after;
        this.wanted = wanted;
    }

    /**
     * Every entry of either state in the order of the later one; those that are gone are where they were.
     *
     * @param wanted which entries' texts are to be compared by paragraph
     */
    public static List<EntryChange> of(Snapshot before, Snapshot after, Predicate<EntryId> wanted) {
        return new Comparison(before, after, wanted).entries();
    }

    /** How many entries differ; no text is looked into. */
    public static Summary summary(Snapshot before, Snapshot after) {
        return Summary.of(of(before, after, none -> false));
    }

    private List<EntryChange> entries() {
        var partners =
                new Matching(after.entries().size()).by(ids(before), ids(after)).partners();
        var moved = Siblings.moved(before.entries(), after.entries(), partners);
        return Alignment.of(before.entries().size(), partners).stream()
                .map(it -> compared(
                        listed(before, it.before()),
                        listed(after, it.after()),
                        it.after() >= 0 && moved.get(it.after())))
                .toList();
    }

    private static List<String> ids(Snapshot state) {
        return state.entries().stream().map(it -> it.id().toString()).toList();
    }

    private static @Nullable Listed listed(Snapshot state, int number) {
        return number < 0 ? null : new Listed(number, state.entries().get(number));
    }

    private EntryChange compared(@Nullable Listed was, @Nullable Listed is, boolean moved) {
        boolean sameText = was != null && is != null && digest(before, was).equals(digest(after, is));
        var old = sameText ? "" : text(before, was);
        var now = sameText ? "" : text(after, is);
        var changes = EntryChange.changes(was, is, moved, !old.equals(now));
        var entry = new EntryChange(changes, was, is, List.of());
        return old.equals(now) ? entry : new EntryChange(changes, was, is, paragraphs(entry.id(), old, now));
    }

    private static String digest(Snapshot state, Listed listed) {
        return state.digest(listed.entry());
    }

    private static String text(Snapshot state, @Nullable Listed listed) {
        return listed == null
                ? ""
                : Paragraph.comparable(state.text(listed.entry()).html());
    }

    private @Nullable List<ParagraphChange> paragraphs(EntryId entry, String old, String now) {
        int both = old.length() + now.length();
        if (!wanted.test(entry) || characters > 0 && characters + both > MAX_CHARACTERS) {
            return null;
        }
        characters += both;
        return Texts.compare(Paragraph.allOf(old), Paragraph.allOf(now)).stream()
                .filter(paragraph -> !paragraph.changes().isEmpty())
                .toList();
    }
}
