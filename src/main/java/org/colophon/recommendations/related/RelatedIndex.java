package org.colophon.recommendations.related;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.similarity.Likeness;
import org.colophon.recommendations.similarity.Weights;

/**
 * Answers which books are related, from all books as they were at one moment. Lists are computed when they are asked for,
 * which takes a fraction of a millisecond: there is nothing to keep up to date but the books. The same books give the same
 * lists in whatever order they came. Immutable.
 */
public final class RelatedIndex {

    private final Shelf shelf;
    private final Rules rules;
    private final Likeness likeness;

    public RelatedIndex(Collection<Profile> books, Weights weights) {
        shelf = new Shelf(books);
        rules = new Rules(shelf);
        likeness = new Likeness(shelf.books(), weights);
    }

    /** All known books, whether published or withdrawn. */
    public List<Profile> books() {
        return shelf.books();
    }

    public Optional<Profile> find(BookId book) {
        var number = shelf.find(book);
        return number.isPresent() ? Optional.of(shelf.book(number.getAsInt())) : Optional.empty();
    }

    /** The list of a book, the best first; empty when the book is not published. */
    public List<RelatedBook> relatedTo(BookId book) {
        var number = shelf.find(book);
        return number.isPresent() ? listOf(number.getAsInt()) : List.of();
    }

    private List<RelatedBook> listOf(int book) {
        return select(book, ranking(book)).listed().stream()
                .map(other -> related(book, other))
                .toList();
    }

    private RelatedBook related(int book, int other) {
        var reasons = likeness.reasons(book, other);
        return new RelatedBook(shelf.book(other).id(), sum(reasons), reasons);
    }

    /** Says what becomes of the other book on the list of the first; empty when one of them is not known. */
    public Optional<Explanation> explain(BookId book, BookId other) {
        var number = shelf.find(book);
        var otherNumber = shelf.find(other);
        return number.isPresent() && otherNumber.isPresent()
                ? Optional.of(explain(number.getAsInt(), otherNumber.getAsInt()))
                : Optional.empty();
    }

    private Explanation explain(int book, int other) {
        var ranking = ranking(book);
        var selection = select(book, ranking);
        var reasons = likeness.reasons(book, other);
        int listed = selection.listed().indexOf(other);
        if (listed >= 0) {
            return new Explanation(sum(reasons), OptionalInt.of(listed + 1), reasons, null);
        }
        return new Explanation(
                sum(reasons), place(book, other, ranking), reasons, removal(book, other, ranking, selection));
    }

    private OptionalInt place(int book, int other, Ranking ranking) {
        if (!ranking.hasSomethingInCommon(other)) {
            return OptionalInt.empty();
        }
        var better = ranking.books()
                .filter(each -> rules.allow(book, each))
                .filter(each -> ranking.isBefore(each, other))
                .count();
        return OptionalInt.of((int) better + 1);
    }

    private Removal removal(int book, int other, Ranking ranking, Selection selection) {
        var removal = rules.removing(book, other);
        if (removal != null) {
            return removal;
        }
        if (!ranking.hasSomethingInCommon(other)) {
            return Removal.NOTHING_IN_COMMON;
        }
        return selection.hasCapped(other) ? Removal.AUTHOR_CAP : Removal.BELOW_THE_CUT;
    }

    private Ranking ranking(int book) {
        return new Ranking(shelf, book, likeness.scores(book));
    }

    private Selection select(int book, Ranking ranking) {
        var allowed = ranking.books().filter(other -> rules.allow(book, other)).toArray();
        return Selection.from(new Candidates(ranking, allowed), shelf, ranking);
    }

    private static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }
}
