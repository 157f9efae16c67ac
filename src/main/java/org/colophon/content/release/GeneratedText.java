package org.colophon.content.release;

import org.colophon.content.EntryKind;
import org.colophon.content.outline.Outline;
import org.colophon.content.section.Xhtml;

/** Writes the text of a generated entry when its book is released. */
public interface GeneratedText {

    /** The entries that it writes. */
    EntryKind kind();

    /** The text as it follows from what the editors work on now; empty when there is nothing to tell. */
    Xhtml write(Outline outline);
}
