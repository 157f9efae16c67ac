package org.colophon.storefront.bookmark;

import java.util.regex.Pattern;
import org.colophon.content.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * A place in a book. It holds through releases: the entry keeps its id, and the paragraph its own as long as it is much the
 * same. Where the paragraph is gone the entry is still found, and where the entry is gone there is no place.
 *
 * @param paragraph the id of the paragraph at the top of the view, null at the beginning of the entry
 * @param percent how much of the entry lies before it, 0 to 100
 */
public record Place(EntryId entry, @Nullable String paragraph, int percent) {

    /** What an id in a section looks like. */
    static final String PARAGRAPH = "[A-Za-z][A-Za-z0-9._-]{0,99}";

    private static final Pattern ID = Pattern.compile(PARAGRAPH);

    /** @throws IllegalArgumentException when the paragraph is no id, or the percentage none */
    public Place {
        if (paragraph != null && !ID.matcher(paragraph).matches() || percent < 0 || percent > 100) {
            throw new IllegalArgumentException("Not a place in a book");
        }
    }

    public static Place beginningOf(EntryId entry) {
        return new Place(entry, null, 0);
    }
}
