package org.colophon.recommendations.web;

import java.util.List;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.related.RelatedIndex;

/** The list of a book, the best first. */
public record RelatedBooks(Book book, List<Item> related) {

    /** A book on the list. */
    public record Item(Book book, double score, List<Reason> reasons) {

        public static Item of(RelatedBook related, RelatedIndex index) {
            var book = index.find(related.book()).orElseThrow();
            return new Item(Book.of(book), related.score(), related.reasons());
        }
    }

    static RelatedBooks of(Profile book, RelatedIndex index) {
        return new RelatedBooks(
                Book.of(book),
                index.relatedTo(book.id()).stream()
                        .map(related -> Item.of(related, index))
                        .toList());
    }
}
