package org.colophon.content.index.passage;

import java.util.regex.Pattern;
import org.colophon.content.EntryId;

/**
 * A paragraph of a book.
 *
 * @param paragraph its id in the text of the entry, such as {@code p-1a2b3c4d}
 */
public record Place(EntryId entry, String paragraph) {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,63}");

    /** @throws IllegalArgumentException when no paragraph can have the id */
    public Place {
        if (!ID.matcher(paragraph).matches()) {
            throw new IllegalArgumentException("No paragraph has the id " + paragraph);
        }
    }
}
