package org.colophon.recommendations;

import java.util.Collection;
import java.util.List;
import org.colophon.catalog.BookId;

/** What other modules may ask about related books. */
public interface Recommendations {

    /** How many related books a list has when as many others are published. */
    int LIST_SIZE = 10;

    /**
     * The books that readers of the given one may enjoy, the best first: a newer edition of itself, then those in its language
     * where the house wants it so. Published ones only, of other works the newest edition only, none that editors ban, with
     * those that they pin at their places. Follows every event and every rule within a second.
     *
     * @return fewer than {@link #LIST_SIZE} when no more books may be listed; empty when the book is not published
     */
    List<RelatedBook> relatedTo(BookId book);

    /**
     * The books that a reader may enjoy who has read these, the best first, with what they have read as reasons. By the same
     * rules as {@link #relatedTo}, and none that they have read in any edition. Follows what was learnt last.
     *
     * @return at most {@link #LIST_SIZE}; empty when none of the books is known, and in the first seconds of an instance
     */
    List<RelatedBook> forReader(Collection<BookId> read);

    /**
     * The key that readings of one reader go by in the present period, the same on every instance. With the period ends what
     * links the key to the reader: earlier keys cannot be made again.
     *
     * @param reader what the reader is known by, such as the id of an account or a random one that a browser keeps; not kept
     */
    ReaderKey keyOf(String reader);

    /**
     * Takes note of what a reader was seen reading. Never waits and never fails: what comes when too much is coming is dropped,
     * and so is what a reader opens beyond what a person can read. On lists of this instance at once, of others within
     * seconds; the last second is lost when the process dies.
     */
    void observe(Observation observation);

    /** Forgets all that was read under this key until now: in lists within seconds, in the database within about an hour. */
    void forget(ReaderKey reader);
}
