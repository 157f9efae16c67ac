package org.colophon.content.epub.opf;

import java.util.List;
import java.util.Optional;

/**
 * What the package document says.
 *
 * @param path of the package document in the EPUB
 * @param version as it is written, {@code 2.0} or {@code 3.0}
 * @param spine in reading order, each file once
 * @param ncx the table of contents of EPUB 2
 * @param cover the image of the cover
 * @param guide where well-known parts of an EPUB 2 are
 */
public record PackageDocument(
        String path,
        String version,
        Metadata metadata,
        Manifest manifest,
        List<SpineItem> spine,
        Optional<ManifestItem> ncx,
        Optional<ManifestItem> cover,
        List<GuideReference> guide) {}
