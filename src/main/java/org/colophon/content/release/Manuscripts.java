package org.colophon.content.release;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.section.Section;
import org.colophon.content.section.Sections;
import org.colophon.content.section.Sections.TextDigest;
import org.colophon.content.section.Xhtml;
import org.springframework.stereotype.Component;

/** Where manuscripts come from: the editors' working texts, and the releases. */
@Component
class Manuscripts {

    private final Sections sections;
    private final Releases releases;

    Manuscripts(Sections sections, Releases releases) {
        this.sections = sections;
        this.releases = releases;
    }

    /** What the editors of a book have made. */
    Manuscript working(Outline outline) {
        var written = sections.findDigests(outline.id().value()).stream()
                .collect(Collectors.toMap(TextDigest::id, TextDigest::digest));
        return new Manuscript(outline.entries(), of(outline, written), this::working);
    }

    /** What the readers of a book see. */
    Manuscript released(Release release) {
        var entries = releases.entries(release);
        var digests = releases.digests(release);
        return new Manuscript(
                entries, digests, entry -> releases.text(release.book(), requireNonNull(digests.get(entry.entry()))));
    }

    /** Without the texts of entries that are not in the outline any more, or are made from data. */
    private static Map<UUID, String> of(Outline outline, Map<UUID, String> written) {
        var digests = new HashMap<>(written);
        var entries = outline.entries().stream().filter(it -> !it.kind().isGenerated());
        digests.keySet().retainAll(entries.map(OutlineEntry::entry).collect(Collectors.toSet()));
        return digests;
    }

    private Xhtml working(OutlineEntry entry) {
        return sections.findById(entry.entry()).map(Section::text).orElseThrow();
    }
}
