package org.colophon.content.epub.opf;

import java.util.List;

/**
 * What the publication says of who can read it, in the words of schema.org's accessibility vocabulary (EPUB Accessibility 1.1).
 *
 * @param conformsTo names or addresses of standards
 */
public record Accessibility(
        List<String> accessModes,
        List<String> sufficientAccessModes,
        List<String> features,
        List<String> hazards,
        String summary,
        List<String> conformsTo) {}
