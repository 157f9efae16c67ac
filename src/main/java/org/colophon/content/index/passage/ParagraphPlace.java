package org.colophon.content.index.passage;

import java.util.regex.Pattern;
import org.colophon.content.EntryId;

/**
 * A paragraph of a book.
 *
 * @param paragraph its id in the text of the entry, such as {@code p-1a2b3c4d}
 */
public record ParagraphPlace(EntryId entry, String paragraph) {

    /** What ids of paragraphs look like, as a regular expression. */
    public static final String ID = "[A-Za-z][A-Za-z0-9_-]{0,63}";

    private static final Pattern PATTERN = Pattern.compile(ID);

    /** @throws IllegalArgumentException when no paragraph can have the id */
    public ParagraphPlace {
        if (!PATTERN.matcher(paragraph).matches()) {
            throw new IllegalArgumentException("No paragraph has the id " + paragraph);
        }
    }
}
