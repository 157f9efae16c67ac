package org.colophon.content.epub.navigation;

import org.colophon.content.epub.container.EpubRefused;
import org.colophon.content.epub.container.EpubRefused.Reason;

/** Holds the tables of one document within their limits while they are read. */
final class Breadth {

    /** How deep entries of the table of contents are nested at most. */
    static final int MAX_DEPTH = 32;

    /** How many entries there are in one table, on all levels together. */
    static final int MAX_POINTS = 20_000;

    private final String path;
    private int points;

    Breadth(String path) {
        this.path = path;
    }

    /** @param depth of the entry, 0 at the top */
    void count(int depth) {
        if (depth >= MAX_DEPTH) {
            throw new EpubRefused(Reason.TOO_DEEP, "The contents in “" + path + "” are nested too deep.");
        }
        if (++points > MAX_POINTS) {
            throw new EpubRefused(Reason.TOO_LARGE, "The contents in “" + path + "” have too many entries.");
        }
    }
}
