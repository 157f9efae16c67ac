package org.colophon.catalog.cover;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture on the front of a book, as kept.
 *
 * @param name what it is served under: made from what is in the picture, so never used for another
 * @param width in pixels
 * @param height in pixels
 * @param colour the one that there is most of, as {@code #rrggbb}; null for a picture taken in before it was looked for
 * @param alt what the picture says to one who does not see it, in one line of 1 to 300 characters, where an editor has said so
 */
public record Cover(
        String name,
        int width,
        int height,
        @Nullable String colour,
        @Nullable String alt) {

    public static final int MAX_ALT = 300;

    public Cover {
        alt = alt == null ? null : alt.strip().replaceAll("\\s+", " ");
        if (alt != null && (alt.isEmpty() || alt.length() > MAX_ALT)) {
            throw new IllegalArgumentException("What a cover shows is told in 1 to %d characters".formatted(MAX_ALT));
        }
    }

    /** The same picture with other words for those who do not see it; null takes them away. */
    public Cover describedAs(@Nullable String other) {
        return new Cover(name, width, height, colour, other);
    }

    /** Where everyone may fetch it. */
    public String path() {
        return "/covers/" + name;
    }

    /** Its smaller sizes, the narrowest first. A picture that is narrow itself has fewer, for none is ever blown up. */
    public List<CoverSize> narrower() {
        return CoverSize.WIDTHS.stream()
                .filter(it -> it < width)
                .map(it -> new CoverSize(name, it))
                .toList();
    }
}
