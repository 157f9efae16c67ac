package org.colophon.content.index.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole text of a book, in which every place has a position. */
public final class BookText {

    private static final int REMINDER = 80;

    private final List<IndexedEntry> entries;
    private final Map<ParagraphPlace, Position> positions = new HashMap<>();

    public BookText(List<IndexedEntry> entries) {
        this.entries = List.copyOf(entries);
        for (var entry : entries) {
            for (var passage : entry.passages()) {
                positions.put(passage.place(), new Position(positions.size(), entry, passage));
            }
        }
    }

    public List<IndexedEntry> entries() {
        return entries;
    }

    public Stream<Passage> passages() {
        return entries.stream().flatMap(it -> it.passages().stream());
    }

    /** Empty when there is no such paragraph, or none any more. */
    public Optional<Position> position(@Nullable ParagraphPlace place) {
        return Optional.ofNullable(positions.get(place));
    }

    /** How an editor knows a paragraph again: the title of its entry and its first words; empty when there is none. */
    public String reminder(ParagraphPlace place) {
        return position(place)
                .map(it -> it.entry().title() + ": " + it.passage().beginning(REMINDER))
                .orElse("");
    }

    /** Whether both paragraphs are there, and the first does not come after the last. */
    public boolean holds(ParagraphPlace first, ParagraphPlace last) {
        var from = positions.get(first);
        var to = positions.get(last);
        return from != null && to != null && from.order() <= to.order();
    }

    /** @param order from 0, in reading order, through the whole book */
    public record Position(int order, IndexedEntry entry, Passage passage) {}
}
