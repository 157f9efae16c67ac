package org.colophon.content.epub.proposal;

import java.util.List;
import java.util.Set;

/**
 * A piece of text between two places where the table of contents points to.
 *
 * @param heading the first heading in it; empty when there is none
 * @param name how it may be called when nothing else names it
 * @param types what it says it is, in words of the EPUB 3 Structural Semantics Vocabulary
 * @param portions that it is divided into where it is too long for one section
 * @param linear whether one comes to it by reading on
 */
record Segment(Extent extent, String heading, String name, Set<String> types, List<Portion> portions, boolean linear) {

    boolean isStartOfDocument() {
        return extent.from() == 0;
    }
}
