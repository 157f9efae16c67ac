package org.colophon.recommendations.blend;

import java.util.List;
import org.colophon.recommendations.Reason;

/** How all books stand to one of them, or to one reader. */
public interface Relations {

    /** By the number of the book; 0 for nothing in common. The caller may write to it. */
    double[] scores();

    /** What makes up the score of a book, the weightiest first; their weights sum to it. */
    List<Reason> reasons(int other);
}
