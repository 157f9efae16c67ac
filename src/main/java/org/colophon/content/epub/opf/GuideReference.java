package org.colophon.content.epub.opf;

import org.colophon.content.epub.container.Reference;

/**
 * A well-known part of an EPUB 2.
 *
 * @param type in the words of OPF 2.0, section 2.6, such as {@code title-page}
 */
public record GuideReference(String type, String title, Reference target) {}
