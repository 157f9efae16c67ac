package org.colophon.content.epub.proposal;

import java.util.Set;

/**
 * A piece of text between two places where the table of contents points to.
 *
 * @param heading the first heading in it; empty when there is none
 * @param name how it may be called when nothing else names it
 * @param types what it says it is, in words of the EPUB 3 Structural Semantics Vocabulary
 * @param linear whether one comes to it by reading on
 */
record Segment(Extent extent, String heading, String name, Set<String> types, int characters, boolean linear) {

    boolean isStartOfDocument() {
        return extent.from() == 0;
    }
}
