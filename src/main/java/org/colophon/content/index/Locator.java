package org.colophon.content.index;

import java.util.Objects;
import org.colophon.content.index.passage.ParagraphPlace;
import org.jspecify.annotations.Nullable;

/**
 * Where the book treats what a heading names: a paragraph, or all from one to another.
 *
 * @param from the paragraph, or the first of the range
 * @param to the last of the range, null for a single paragraph
 * @param was how the place began when it was chosen, at most {@value #MAX_REMINDER} characters: by it an editor finds out what
 *     became of it, should it be lost. Never shown to readers.
 */
public record Locator(ParagraphPlace from, @Nullable ParagraphPlace to, String was) {

    public static final int MAX_REMINDER = 160;

    public Locator {
        to = from.equals(to) ? null : to;
        was = was.length() <= MAX_REMINDER ? was : was.substring(0, MAX_REMINDER);
    }

    /** The last paragraph, which is the first when there is only one. */
    public ParagraphPlace last() {
        return to == null ? from : to;
    }

    boolean coversSameAs(Locator other) {
        return from.equals(other.from) && Objects.equals(to, other.to);
    }
}
