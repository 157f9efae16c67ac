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
}
