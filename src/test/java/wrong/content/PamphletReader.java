package wrong.content;

import wrong.catalog.book.Pamphlet;

/** Holds a foreign aggregate. */
public class PamphletReader {

    public int read(Pamphlet pamphlet) {
        return pamphlet.pages();
    }
}
