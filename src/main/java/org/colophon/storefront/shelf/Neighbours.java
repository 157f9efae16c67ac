package org.colophon.storefront.shelf;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Recommendations;
import org.colophon.recommendations.RelatedBook;
import org.springframework.stereotype.Component;

/** Finds the related books of a book on the shelf: order, scores and reasons are the recommendations' own. */
@Component
public class Neighbours {

    private final Recommendations recommendations;
    private final Shelf shelf;

    Neighbours(Recommendations recommendations, Shelf shelf) {
        this.recommendations = recommendations;
        this.shelf = shelf;
    }

    /** The best first. A book that has not reached the shelf yet, or has just left it, is passed over. */
    public List<Neighbour> of(BookId book) {
        return onShelf(recommendations.relatedTo(book));
    }

    /** What somebody may enjoy who has read those, the best first. */
    public List<Neighbour> forReader(Collection<BookId> read) {
        return onShelf(recommendations.forReader(read));
    }

    private List<Neighbour> onShelf(List<RelatedBook> related) {
        var listings = shelf.listings(related.stream().map(RelatedBook::book).toList());
        return related.stream()
                .flatMap(one -> Stream.ofNullable(listings.get(one.book()))
                        .map(listing -> new Neighbour(listing, one.score(), one.reasons())))
                .toList();
    }
}
