package org.colophon.catalog.cover;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A cover in a smaller size.
 *
 * @param cover the name of the large one
 * @param width in pixels: 160, for lists, or 480, for the page of the book
 */
public record CoverSize(String cover, int width) {

    static final List<Integer> WIDTHS = List.of(160, 480);

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{32})-(160|480)\\.jpg");

    /** Reads what {@link #name()} writes; empty for another name. */
    static Optional<CoverSize> named(String name) {
        var parts = NAME.matcher(name);
        return parts.matches()
                ? Optional.of(new CoverSize(parts.group(1) + ".jpg", Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** Where everyone may fetch it. */
    public String path() {
        return "/covers/" + name();
    }

    String name() {
        return cover.replace(".jpg", "-%d.jpg".formatted(width));
    }
}
