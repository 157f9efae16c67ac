package org.colophon.content.comparison;

import java.util.List;
import org.colophon.content.outline.OutlineEntry;
import org.colophon.content.section.Xhtml;

/** A state of a book's content, released or worked on. */
public interface Snapshot {

    /** In reading order, so that the place in the list is the entry's number. */
    List<OutlineEntry> entries();

    /** Tells the text of one of the entries apart from others, without reading it; the same for texts that are the same. */
    String digest(OutlineEntry entry);

    /** The text of one of the entries; empty when it has none. */
    Xhtml text(OutlineEntry entry);
}
