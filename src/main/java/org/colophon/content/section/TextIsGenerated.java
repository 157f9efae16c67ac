package org.colophon.content.section;

import org.colophon.content.EntryId;

/** The text of this entry is made from data, so that nobody can write it. */
public final class TextIsGenerated extends RuntimeException {

    TextIsGenerated(EntryId entry) {
        super("The text of the entry " + entry + " is made from data");
    }
}
