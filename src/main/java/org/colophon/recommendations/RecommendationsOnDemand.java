package org.colophon.recommendations;

import java.util.List;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.related.CurrentIndex;
import org.springframework.stereotype.Component;

/** Computes each list when it is asked for. */
@Component
class RecommendationsOnDemand implements Recommendations {

    private final CurrentIndex current;

    RecommendationsOnDemand(CurrentIndex current) {
        this.current = current;
    }

    @Override
    public List<RelatedBook> relatedTo(BookId book) {
        return current.get().relatedTo(book);
    }
}
