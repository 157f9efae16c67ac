package org.colophon.recommendations.quality.measure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.related.RelatedIndex;

/**
 * The lists that readers see at one moment: those of all published books or, of a large catalogue, of {@value #MOST}. These are
 * chosen by a hash of their ids, so that the same ones are measured each time.
 *
 * @param published all published books by id
 * @param lists of the books that are measured, in the order of their ids
 */
public record Lists(Map<BookId, Profile> published, List<ListOf> lists) {

    public static final int MOST = 5_000;

    /** A book and what is related to it, the best first. */
    public record ListOf(Profile book, List<RelatedBook> related) {

        public List<BookId> books() {
            return related.stream().map(RelatedBook::book).toList();
        }
    }

    public static Lists of(RelatedIndex index) {
        var published = new HashMap<BookId, Profile>();
        index.books().stream().filter(Profile::isPublished).forEach(book -> published.put(book.id(), book));
        var lists = published.values().stream()
                .sorted(Comparator.comparing(book -> Scatter.of(book.id())))
                .limit(MOST)
                .sorted(Comparator.comparing(Profile::id))
                .map(book -> new ListOf(book, index.relatedTo(book.id())))
                .toList();
        return new Lists(published, lists);
    }

    Profile book(BookId id) {
        var book = published.get(id);
        if (book == null) {
            throw new IllegalStateException("A list names a book that is not published: " + id);
        }
        return book;
    }

    /** Every place of every list. */
    Stream<RelatedBook> places() {
        return lists.stream().flatMap(list -> list.related().stream());
    }

    /** How often each published book is listed; 0 for those on no list. */
    Map<BookId, Integer> timesListed() {
        var times = new HashMap<BookId, Integer>();
        published.keySet().forEach(book -> times.put(book, 0));
        places().forEach(place -> times.merge(place.book(), 1, Integer::sum));
        return times;
    }
}
