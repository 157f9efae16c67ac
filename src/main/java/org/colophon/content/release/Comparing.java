package org.colophon.content.release;

import java.util.List;
import java.util.function.Predicate;
import org.colophon.catalog.BookId;
import org.colophon.content.EntryId;
import org.colophon.content.comparison.Comparison;
import org.colophon.content.comparison.EntryChange;
import org.colophon.content.comparison.Snapshot;
import org.colophon.content.comparison.Summary;
import org.colophon.content.outline.Outlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells editors what differs between the states of a book: two of its releases, or the last one and what they work on. */
@Component
@Transactional(readOnly = true)
public class Comparing {

    private final Releases releases;
    private final Manuscripts manuscripts;
    private final Outlines outlines;

    Comparing(Releases releases, Manuscripts manuscripts, Outlines outlines) {
        this.releases = releases;
        this.manuscripts = manuscripts;
        this.outlines = outlines;
    }

    /**
     * What differs in a release from another one.
     *
     * @param since the number of the other; 0 for the book before its first release
     * @param wanted which entries' texts are to be compared by paragraph
     * @throws NoSuchRelease when the book does not have one of them
     */
    public List<EntryChange> releases(BookId book, long since, long number, Predicate<EntryId> wanted) {
        return Comparison.of(released(book, since), released(book, number), wanted);
    }

    /** How much differs in a release from the one before. */
    public Summary summary(BookId book, long number) {
        return Comparison.summary(released(book, number - 1), released(book, number));
    }

    /**
     * What a release made now would change.
     *
     * @throws NoOutline when content has not heard of the book
     */
    public List<EntryChange> work(BookId book, Predicate<EntryId> wanted) {
        var outline = outlines.of(book);
        return Comparison.of(manuscripts.released(releases.last(book)), manuscripts.working(outline), wanted);
    }

    /** The number of the last release, 0 when there is none. */
    public long last(BookId book) {
        return releases.last(book).number();
    }

    private Snapshot released(BookId book, long number) {
        return manuscripts.released(number == 0 ? Release.none(book) : releases.find(book, number));
    }
}
