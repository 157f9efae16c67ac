package org.colophon.content.epub.navigation;

import java.util.Set;
import org.colophon.content.epub.container.Reference;

/**
 * A well-known part of the publication.
 *
 * @param types in the words of the EPUB 3 Structural Semantics Vocabulary, such as {@code bodymatter}
 */
public record Landmark(Set<String> types, String label, Reference target) {}
