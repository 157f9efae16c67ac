package org.colophon.content.comparison;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.colophon.content.EntryId;
import org.colophon.content.outline.OutlineEntry;
import org.jspecify.annotations.Nullable;

/**
 * What has become of an entry.
 *
 * @param changes empty when it is the same in both states
 * @param before null when it is new
 * @param after null when it is gone
 * @param paragraphs those that differ, in order; null when its text differs but was not compared by paragraph
 */
public record EntryChange(
        Set<Change> changes,
        @Nullable Listed before,
        @Nullable Listed after,
        @Nullable List<ParagraphChange> paragraphs) {

    public EntryId id() {
        return (after == null ? Objects.requireNonNull(before) : after).entry().id();
    }

    static Set<Change> changes(@Nullable Listed before, @Nullable Listed after, boolean moved, boolean otherText) {
        if (before == null || after == null) {
            return EnumSet.of(before == null ? Change.ADDED : Change.REMOVED);
        }
        var changes = EnumSet.noneOf(Change.class);
        if (moved) {
            changes.add(Change.MOVED);
        }
        if (!before.entry().title().equals(after.entry().title())) {
            changes.add(Change.RENAMED);
        }
        if (otherText || isDescribedOtherwise(before.entry(), after.entry())) {
            changes.add(Change.CHANGED);
        }
        return changes;
    }

    private static boolean isDescribedOtherwise(OutlineEntry before, OutlineEntry after) {
        return before.kind() != after.kind()
                || !before.marks().equals(after.marks())
                || !before.credits().equals(after.credits());
    }
}
