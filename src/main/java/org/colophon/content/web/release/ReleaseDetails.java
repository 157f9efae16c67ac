package org.colophon.content.web.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.colophon.content.Contributor;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.colophon.content.Landmark;
import org.colophon.content.history.PastEntry;
import org.colophon.content.history.PastRelease;

/**
 * A release with its table of contents.
 *
 * @param outline in reading order
 */
record ReleaseDetails(ReleasesView.Line release, List<Entry> outline) {

    /**
     * @param number from 0
     * @param depth 0 at the top
     * @param landmarks that an editor had set
     * @param length of its text in characters, 0 when it had none
     */
    record Entry(
            EntryId id,
            int number,
            int depth,
            EntryKind kind,
            String title,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<Landmark> landmarks,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Contributor> contributors,
            int length) {

        private static Entry of(PastEntry released, int number) {
            var entry = released.entry();
            return new Entry(
                    entry.id(),
                    number,
                    entry.depth(),
                    entry.kind(),
                    entry.title(),
                    new TreeSet<>(entry.landmarks()),
                    entry.contributors(),
                    released.characters());
        }
    }

    static ReleaseDetails of(PastRelease release, List<PastEntry> entries) {
        return new ReleaseDetails(
                ReleasesView.Line.of(release),
                IntStream.range(0, entries.size())
                        .mapToObj(number -> Entry.of(entries.get(number), number))
                        .toList());
    }
}
