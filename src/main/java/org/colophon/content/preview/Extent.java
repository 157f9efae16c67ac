package org.colophon.content.preview;

import java.util.ArrayList;
import java.util.List;
import org.colophon.content.ContentReleased.Access;
import org.colophon.content.section.Xhtml;

/**
 * How many characters of each entry of a book are free, in reading order: what a policy comes to for one book. No channel
 * ever shows more than this to a reader who may not read the whole.
 */
public final class Extent {

    private final List<Passage> passages;
    private final List<Integer> free;

    private Extent(List<Passage> passages, List<Integer> free) {
        this.passages = passages;
        this.free = free;
    }

    static Extent of(PreviewPolicy policy, List<Passage> passages) {
        var opened = new Opened(policy);
        long left = characters(passages) * policy.share() / PreviewPolicy.MAX_SHARE;
        var free = new ArrayList<Integer>();
        for (var passage : passages) {
            int whole = opened.next(passage) ? passage.length() : 0;
            int beginning = (int) Math.min(left, passage.length());
            int teaser = Math.min(policy.teaser(), passage.length());
            free.add(Math.max(whole, Math.max(beginning, teaser)));
            left -= beginning;
        }
        return new Extent(List.copyOf(passages), List.copyOf(free));
    }

    /** All entries of the book, in reading order. */
    public List<Passage> passages() {
        return passages;
    }

    /** How many characters of the text of an entry are free, all of them when that is its length. */
    public int free(int number) {
        return free.get(number);
    }

    /** How many characters of the book are free. */
    public long free() {
        return free.stream().mapToLong(Integer::longValue).sum();
    }

    /** How many characters the book has. */
    public long characters() {
        return characters(passages);
    }

    /**
     * What everybody may see of the text of an entry: its beginning, at the end of a sentence if one is near, else at the
     * end of a word.
     *
     * @param text that of the entry, as long as its passage says
     */
    public Excerpt excerpt(int number, Xhtml text) {
        int length = passages.get(number).length();
        if (length == 0) {
            return new Excerpt(text, Access.NONE, true);
        }
        if (free(number) >= length) {
            return new Excerpt(text, Access.FREE, true);
        }
        int end = new BreakingPoint(text.text()).within(free(number));
        return end == 0
                ? new Excerpt(Xhtml.EMPTY, Access.NONE, false)
                : new Excerpt(text.until(end, BreakingPoint.MARK), Access.TEASER, false);
    }

    private static long characters(List<Passage> passages) {
        return passages.stream().mapToLong(Passage::length).sum();
    }
}
