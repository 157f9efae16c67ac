package org.colophon.recommendations;

import java.util.List;
import org.colophon.catalog.BookId;

/** What other modules may ask about related books. */
public interface Recommendations {

    /** How many related books a list has when as many others have anything in common with the book. */
    int LIST_SIZE = 10;

    /**
     * The books that readers of the given one may enjoy: those in its language first, and of these the best first.
     * Published ones only, never another edition of the same work, of other works the newest edition only, and at most
     * three by one author while there are others. Follows every event within a second.
     *
     * @return fewer than {@link #LIST_SIZE} when no more books share as much as the imprint with it, for a reason must be
     *     true; empty when the book is not published
     */
    List<RelatedBook> relatedTo(BookId book);

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
