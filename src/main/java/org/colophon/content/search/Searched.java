package org.colophon.content.search;

import org.colophon.content.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that can be found, or the title of an entry.
 *
 * @param chapter the number of the entry that it counts to
 * @param paragraph null for a title
 * @param text all of it
 * @param seen how much of it everybody may see, from its beginning
 */
record Searched(
        EntryId entry,
        int number,
        int chapter,
        String title,
        @Nullable String paragraph,
        String text,
        int seen) {

    /** What a reader may see of the text. */
    String visible(boolean entitled) {
        return entitled ? text : text.substring(0, seen);
    }
}
