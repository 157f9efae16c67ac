package org.colophon.content.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.content.outline.Outline;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.section.Digest;
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
    private final List<GeneratedText> generated;

    Manuscripts(Sections sections, Releases releases, List<GeneratedText> generated) {
        this.sections = sections;
        this.releases = releases;
        this.generated = List.copyOf(generated);
    }

    /** What the editors of a book have made. */
    Manuscript working(Outline outline) {
        var written = sections.findDigests(outline.id().value()).stream()
                .collect(Collectors.toMap(TextDigest::id, TextDigest::digest));
        var digests = of(outline, written);
        var made = made(outline);
        var links = new EntryLinks(outline);
        made.forEach((entry, text) -> digests.put(entry, Digest.of(text.html())));
        return new Manuscript(
                outline.entries(),
                digests,
                entry -> Optional.ofNullable(made.get(entry.entry()))
                        .orElseGet(() -> working(entry).relinked(links::address)));
    }

    /** The texts that are made from data, where there is anything to tell. */
    private Map<UUID, Xhtml> made(Outline outline) {
        var texts = new HashMap<UUID, Xhtml>();
        for (var entry : outline.entries()) {
            generated.stream()
                    .filter(it -> it.kind() == entry.kind())
                    .map(it -> it.write(outline))
                    .filter(text -> !text.equals(Xhtml.EMPTY))
                    .forEach(text -> texts.put(entry.entry(), text));
        }
        return texts;
    }

    /** What the readers of a book see. */
    Manuscript released(Release release) {
        return new Manuscript(
                releases.entries(release), releases.sources(release), entry -> releases.text(release, entry));
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
