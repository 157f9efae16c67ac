package org.colophon.content.outline;

import java.util.UUID;
import org.colophon.content.ContentReleased;
import org.colophon.content.EntryId;
import org.colophon.content.EntryKind;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One line of the table of contents. Its number is its place in the outline's list.
 *
 * @param entry the value of {@link #id()}, in the form in which it is stored
 * @param title 1 to {@value #MAX_TITLE} characters
 * @param depth 0 at the top, 1 for a chapter in a part
 */
@Table("content_entry")
public record OutlineEntry(UUID entry, EntryKind kind, String title, int depth) {

    public static final int MAX_TITLE = 300;

    public OutlineEntry {
        if (title.isBlank() || title.length() > MAX_TITLE) {
            throw new IllegalArgumentException("A title has 1 to " + MAX_TITLE + " characters");
        }
    }

    public EntryId id() {
        return new EntryId(entry);
    }

    /** The entry as a release tells of it. */
    public ContentReleased.Entry released(int number, int length, ContentReleased.Access access) {
        return new ContentReleased.Entry(id(), number, depth, kind, title, length, access);
    }
}
