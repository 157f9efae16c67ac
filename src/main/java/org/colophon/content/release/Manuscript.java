package org.colophon.content.release;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.colophon.content.Landmark;
import org.colophon.content.comparison.Snapshot;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.preview.Extent;
import org.colophon.content.preview.Passage;
import org.colophon.content.preview.PreviewPolicy;
import org.colophon.content.section.Digest;
import org.colophon.content.section.Xhtml;

/**
 * Entries with their texts, as editors work on them or as they were released. Texts are read one at a time, for those of a
 * book together may be large.
 *
 * @param entries in reading order
 * @param digests of the texts that there are, by entry, as they were written: before their links to entries were laid
 * @param texts finds the text of an entry that has a digest
 */
record Manuscript(List<OutlineEntry> entries, Map<UUID, String> digests, Function<OutlineEntry, Xhtml> texts)
        implements Snapshot {

    @Override
    public String digest(OutlineEntry entry) {
        return digests.getOrDefault(entry.entry(), Digest.EMPTY);
    }

    @Override
    public Xhtml text(OutlineEntry entry) {
        return digests.containsKey(entry.entry()) ? texts.apply(entry) : Xhtml.EMPTY;
    }

    /** What a policy leaves free. Reads each text for its length. */
    Extent extent(PreviewPolicy policy) {
        return policy.extent(entries.stream().map(this::passage).toList());
    }

    private Passage passage(OutlineEntry entry) {
        return new Passage(
                entry.id(),
                entry.kind(),
                entry.landmarks().contains(Landmark.TOC),
                entry.depth(),
                text(entry).text().length());
    }
}
