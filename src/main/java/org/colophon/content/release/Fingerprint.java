package org.colophon.content.release;

import java.util.stream.Collectors;
import org.colophon.content.preview.PreviewPolicy;
import org.colophon.content.section.Digest;

/** Tells whether there is anything new to release, without reading a text. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(Manuscript manuscript, PreviewPolicy policy) {
        var entries = manuscript.entries().stream()
                .map(it -> it + " " + manuscript.digest(it))
                .collect(Collectors.joining("\n"));
        return Digest.of(entries + "\n" + policy);
    }
}
