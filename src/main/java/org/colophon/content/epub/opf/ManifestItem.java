package org.colophon.content.epub.opf;

import java.util.Set;

/**
 * A file that belongs to the publication.
 *
 * @param path in the EPUB
 * @param mediaType as the package document says, without parameters and in small letters
 * @param properties such as {@code nav} or {@code cover-image}
 * @param fallback the id of the item to take for one that cannot be shown; empty when there is none
 */
public record ManifestItem(String id, String path, String mediaType, Set<String> properties, String fallback) {

    private static final Set<String> TEXTS = Set.of("application/xhtml+xml", "text/html");
    private static final String SVG = "image/svg+xml";

    public ManifestItem {
        properties = Set.copyOf(properties);
    }

    /** Whether it is a document of text that is read into sections. */
    public boolean isText() {
        return TEXTS.contains(mediaType);
    }

    /** Whether it is shown as a picture, SVG among them. */
    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    /** Whether EPUB allows it in the reading order without a fallback. */
    public boolean isContentDocument() {
        return isText() || mediaType.equals(SVG);
    }

    public boolean isNavigation() {
        return properties.contains("nav");
    }
}
