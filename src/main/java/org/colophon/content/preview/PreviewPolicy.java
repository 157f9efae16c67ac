package org.colophon.content.preview;

import java.util.List;

/**
 * What a reader without a subscription gets of a book: its free entries whole, its beginning up to a share of all its text,
 * and the first words of every other entry. Whatever is free by one of these is free, so the extent of a book is at most
 * their union ({@link Extent}).
 *
 * @param share how much of the text is free from the beginning of the book on, in percent of all its characters, 0 to 100
 * @param teaser how many characters of the text of an entry that is not free are shown at most, 0 to {@value #MAX_TEASER};
 *     an entry that is no longer than that is shown whole
 * @param pages which pages around the text are free
 * @param free which entries are free
 */
public record PreviewPolicy(int share, int teaser, FreePages pages, FreeEntries free) {

    public static final int MAX_SHARE = 100;
    public static final int MAX_TEASER = 5_000;

    /** Holds as long as neither the editors of a book nor those of its imprint have decided otherwise. */
    public static final PreviewPolicy DEFAULT = new PreviewPolicy(0, 300, FreePages.ALL, FreeEntries.NONE);

    public PreviewPolicy {
        if (share < 0 || share > MAX_SHARE) {
            throw new IllegalArgumentException("A share has 0 to " + MAX_SHARE + " percent");
        }
        if (teaser < 0 || teaser > MAX_TEASER) {
            throw new IllegalArgumentException("A teaser has 0 to " + MAX_TEASER + " characters");
        }
    }

    /** @param passages all entries of a book, in reading order */
    public Extent extent(List<Passage> passages) {
        return Extent.of(this, passages);
    }

    /** The same policy as text, the same for policies that say the same. */
    public String json() {
        return PolicyJson.write(this);
    }

    boolean opens(Passage passage, int number) {
        return pages.open(passage) || free.open(passage, number);
    }
}
