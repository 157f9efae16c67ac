package org.colophon.recommendations.related;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.rulebook.Rulebook;
import org.colophon.recommendations.similarity.Likeness;
import org.colophon.recommendations.similarity.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Answers which books are related, from all books and rules as they were at one moment. Lists are computed when they are asked
 * for, which takes a fraction of a millisecond: there is nothing to keep up to date but the books. The same books and rules
 * give the same lists in whatever order they came. Immutable.
 */
public final class RelatedIndex {

    private static final Reason SAME_CATALOGUE = new Reason(Reason.Type.SAME_CATALOGUE, "Also in our catalogue", 1e-9);

    /** As a list tells them. */
    private static final Comparator<Reason> WEIGHTIEST_FIRST =
            Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::type);

    private final Shelf shelf;
    private final Weights configured;
    private final Weights weights;
    private final Likeness likeness;
    private final Rulebook rulebook;
    private final Guidance guidance;
    private final Admission admission;

    /** Without any rule. */
    public RelatedIndex(Collection<Profile> books, Weights configured) {
        this(books, configured, Rulebook.EMPTY, Instant.EPOCH);
    }

    /**
     * @param configured what holds where the house has not decided otherwise
     * @param moment at which rules have to hold
     */
    public RelatedIndex(Collection<Profile> books, Weights configured, Rulebook rulebook, Instant moment) {
        this(new Shelf(books), configured, rulebook, moment, null);
    }

    private RelatedIndex(
            Shelf shelf, Weights configured, Rulebook rulebook, Instant moment, @Nullable RelatedIndex before) {
        this.shelf = shelf;
        this.configured = configured;
        this.rulebook = rulebook;
        weights = configured.with(rulebook.settings().weights());
        likeness = before != null && before.weights.equals(weights)
                ? before.likeness
                : new Likeness(shelf.books(), weights);
        guidance = new Guidance(rulebook, moment, shelf);
        admission = new Admission(shelf, guidance);
    }

    /** The same books under other rules, or at another moment. Fast unless weights have changed. */
    public RelatedIndex under(Rulebook rules, Instant moment) {
        return new RelatedIndex(shelf, configured, rules, moment, this);
    }

    /** The rules that it was made with, whether they are in force or not. */
    public Rulebook rulebook() {
        return rulebook;
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
        var reasons = reasons(book, other);
        var told = reasons.isEmpty() ? List.of(SAME_CATALOGUE) : reasons;
        return new RelatedBook(shelf.book(other).id(), sum(told), told);
    }

    private List<Reason> reasons(int book, int other) {
        var pick = guidance.pick(book, other);
        return pick.isEmpty()
                ? likeness.reasons(book, other)
                : Stream.concat(likeness.reasons(book, other).stream(), pick.stream())
                        .sorted(WEIGHTIEST_FIRST)
                        .toList();
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
        var byScore = placeByScore(book, other, ranking);
        int listed = selection.listed().indexOf(other);
        var rules = guidance.on(book, other);
        if (listed >= 0) {
            var related = related(book, other);
            var place = OptionalInt.of(listed + 1);
            return new Explanation(related.score(), place, byScore, related.reasons(), null, rules);
        }
        var reasons = reasons(book, other);
        var removal = admission.removing(book, other);
        return new Explanation(
                sum(reasons), byScore, byScore, reasons, removal == null ? selection.removing(other) : removal, rules);
    }

    private OptionalInt placeByScore(int book, int other, Ranking ranking) {
        return ranking.hasSomethingInCommon(other)
                ? OptionalInt.of(ranking.place(other, admission.of(book)))
                : OptionalInt.empty();
    }

    private Ranking ranking(int book) {
        var scores = likeness.scores(book);
        guidance.addBoosts(book, scores);
        return new Ranking(shelf, book, rulebook.settings().sameLanguageFirst(), scores);
    }

    private Selection select(int book, Ranking ranking) {
        return new Selection(shelf, ranking, rulebook.settings(), guidance.pinsOn(book), likeness::scores)
                .from(admission.of(book));
    }

    private static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }
}
