package org.colophon.content.preview;

import java.util.Set;
import org.colophon.content.ContentReleased.Access;
import org.colophon.content.EntryId;
import org.colophon.content.section.Xhtml;

/**
 * What a reader without a subscription gets of a book: all of it, or its free entries and the beginning of the others.
 *
 * @param whole whether the whole book is free
 * @param free the entries that are free, at most {@value #MAX_FREE}
 * @param teaser how many characters of the text of any other entry are shown at most, 0 to {@value #MAX_TEASER}; an entry
 *     that is no longer than that is shown whole
 */
public record PreviewPolicy(boolean whole, Set<EntryId> free, int teaser) {

    public static final int MAX_TEASER = 5_000;
    public static final int MAX_FREE = 1_000;

    /** Holds for a book as long as its editors have not decided otherwise. */
    public static final PreviewPolicy DEFAULT = new PreviewPolicy(false, Set.of(), 300);

    public PreviewPolicy {
        if (teaser < 0 || teaser > MAX_TEASER) {
            throw new IllegalArgumentException("A teaser has 0 to " + MAX_TEASER + " characters");
        }
        if (free.size() > MAX_FREE) {
            throw new IllegalArgumentException("At most " + MAX_FREE + " entries are free");
        }
        free = Set.copyOf(free);
    }

    /** Decides what everybody may see of the text of an entry. */
    public Excerpt excerpt(EntryId entry, Xhtml text) {
        var visible = text.text();
        if (visible.length() == 0) {
            return new Excerpt(text, Access.NONE, true);
        }
        if (whole || free.contains(entry) || visible.length() <= teaser) {
            return new Excerpt(text, Access.FREE, true);
        }
        int end = new BreakingPoint(visible).within(teaser);
        return end == 0
                ? new Excerpt(Xhtml.EMPTY, Access.NONE, false)
                : new Excerpt(text.until(end, BreakingPoint.MARK), Access.TEASER, false);
    }
}
