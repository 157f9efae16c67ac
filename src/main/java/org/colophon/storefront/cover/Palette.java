package org.colophon.storefront.cover;

import java.util.List;

/**
 * The colours of a cover. Paper and letters keep a contrast of 7 : 1 and more, paper and ornament of 4.5 : 1.
 *
 * @param paper the ground
 * @param letters the title
 * @param ornament the pattern and the author's name
 */
record Palette(String paper, String letters, String ornament) {

    private static final List<Palette> ALL = List.of(
            new Palette("#1d3557", "#f1faee", "#e9c46a"),
            new Palette("#3d2645", "#f6edf5", "#d4a5c9"),
            new Palette("#4a3f1f", "#fbf5e1", "#d9b44a"),
            new Palette("#5c3d2e", "#faf3ea", "#e6b17a"),
            new Palette("#2b2d42", "#edf2f4", "#f2906a"),
            new Palette("#16423c", "#eef6ee", "#a8cf9b"),
            new Palette("#6b2737", "#fbeef0", "#f0b7a8"),
            new Palette("#263a29", "#f3f6e8", "#e0c879"),
            new Palette("#f1e9d8", "#2a2118", "#9a3324"),
            new Palette("#e6e9e2", "#1c2b33", "#23607a"));

    static Palette of(long seed) {
        return ALL.get((int) (seed % ALL.size()));
    }

    static int count() {
        return ALL.size();
    }
}
