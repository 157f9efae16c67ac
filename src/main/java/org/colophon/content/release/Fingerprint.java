package org.colophon.content.release;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.content.EntryId;
import org.colophon.content.outline.Outline;
import org.colophon.content.preview.PreviewPolicy;
import org.colophon.content.section.Digest;
import org.colophon.content.section.Sections.TextDigest;

/** Tells whether there is anything new to release, without reading a text. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Outline outline, List<TextDigest> texts, PreviewPolicy policy) {
        var digests = texts.stream().collect(Collectors.toMap(TextDigest::id, TextDigest::digest));
        var entries = outline.entries().stream()
                .map(it -> it + " " + digests.getOrDefault(it.entry(), ""))
                .collect(Collectors.joining("\n"));
        return Digest.of(entries + "\n" + policy.whole() + " " + policy.teaser() + " " + sorted(policy));
    }

    private static List<String> sorted(PreviewPolicy policy) {
        return policy.free().stream()
                .map(EntryId::value)
                .map(UUID::toString)
                .sorted()
                .toList();
    }
}
