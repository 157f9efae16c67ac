package org.colophon.content.web;

import org.colophon.content.EntryId;
import org.colophon.content.section.Section;

/**
 * The text of an entry as an editor gets it.
 *
 * @param html safe XHTML, each block with its id
 * @param length of what a reader sees of it, in characters
 */
record SectionView(EntryId id, String html, int length) {

    static SectionView of(Section section) {
        var text = section.text();
        return new SectionView(section.id(), text.html(), text.text().length());
    }
}
