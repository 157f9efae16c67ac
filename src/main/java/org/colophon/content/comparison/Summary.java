package org.colophon.content.comparison;

import java.util.List;

/** How many entries differ, and how. One that differs in several ways counts for each of them. */
public record Summary(int added, int removed, int moved, int renamed, int changed, int same) {

    public static Summary of(List<EntryChange> entries) {
        return new Summary(
                count(entries, Change.ADDED),
                count(entries, Change.REMOVED),
                count(entries, Change.MOVED),
                count(entries, Change.RENAMED),
                count(entries, Change.CHANGED),
                (int) entries.stream().filter(it -> it.changes().isEmpty()).count());
    }

    private static int count(List<EntryChange> entries, Change change) {
        return (int)
                entries.stream().filter(it -> it.changes().contains(change)).count();
    }
}
