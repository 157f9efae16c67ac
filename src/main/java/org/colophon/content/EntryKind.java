package org.colophon.content;

import org.springframework.modulith.NamedInterface;

/** What an entry of the table of contents is. The last two are made from data and not written by an author. */
@NamedInterface("events")
public enum EntryKind {
    FRONT_MATTER,
    PART,
    CHAPTER,
    /** A part of a chapter, of front or back matter, or of another section. */
    SECTION,
    BACK_MATTER,
    /** The chapter "Other Books You May Enjoy". */
    RELATED_BOOKS,
    /** The back-of-book index. */
    INDEX;

    public boolean isGenerated() {
        return this == RELATED_BOOKS || this == INDEX;
    }
}
