package org.colophon.recommendations;

import java.util.List;
import org.colophon.catalog.BookId;

/** What other modules may ask about related books. */
public interface Recommendations {

    /** How many related books a list has when there are as many. */
    int LIST_SIZE = 10;

    /**
     * The books that readers of the given one may enjoy, the best first: published ones only, never another edition of
     * the same work. Follows every event within a second.
     *
     * @return empty when the book is not published
     */
    List<RelatedBook> relatedTo(BookId book);
}
