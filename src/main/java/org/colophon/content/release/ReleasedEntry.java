package org.colophon.content.release;

import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.preview.Excerpt;
import org.colophon.content.section.Xhtml;

/**
 * An entry as it is released.
 *
 * @param text with its links to entries laid
 * @param source the digest of the text as it was written
 * @param characters of its text as a reader sees it
 * @param excerpt what everybody may see of it
 */
record ReleasedEntry(int number, OutlineEntry entry, Xhtml text, String source, int characters, Excerpt excerpt) {

    /** What is kept for everybody: nothing beside a text that is free as a whole. */
    String freely() {
        return excerpt.complete() ? "" : excerpt.text().html();
    }
}
