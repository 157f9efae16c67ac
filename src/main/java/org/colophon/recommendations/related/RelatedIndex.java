package org.colophon.recommendations.related;

import java.time.Instant;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.blend.Blend;
import org.colophon.recommendations.blend.Relations;
import org.colophon.recommendations.learning.Model;
import org.colophon.recommendations.learning.Readership;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.rulebook.Rulebook;
import org.colophon.recommendations.similarity.Likeness;
import org.colophon.recommendations.similarity.Weights;

/**
 * Answers which books are related, from all books and rules as they were at one moment. Lists are computed when they are asked
 * for, which takes a fraction of a millisecond: there is nothing to keep up to date but the books. The same books and rules
 * give the same lists in whatever order they came. Immutable.
 */
public final class RelatedIndex {

    private static final Reason SAME_CATALOGUE = new Reason(Reason.Type.SAME_CATALOGUE, "Also in our catalogue", 1e-9);

    /** A reader's own list is the list of no book. */
    private static final int NO_BOOK = -1;

    private final Shelf shelf;
    private final Weights configured;
    private final Blend blend;
    private final Rulebook rulebook;
    private final Guidance guidance;
    private final Admission admission;

    /** Without any rule and any reading. */
    public RelatedIndex(Collection<Profile> books, Weights configured) {
        this(books, configured, Rulebook.EMPTY, Instant.EPOCH);
    }

    /** Without any reading. */
    public RelatedIndex(Collection<Profile> books, Weights configured, Rulebook rulebook, Instant moment) {
        this(books, configured, rulebook, moment, new Readings());
    }

    /**
     * Nothing has been learnt yet.
     *
     * @param configured what holds where the house has not decided otherwise
     * @param moment at which rules have to hold
     * @param readings are followed as they come
     */
    public RelatedIndex(
            Collection<Profile> books, Weights configured, Rulebook rulebook, Instant moment, Readings readings) {
        this(new Shelf(books), configured, rulebook, moment, readings);
    }

    private RelatedIndex(Shelf shelf, Weights configured, Rulebook rulebook, Instant moment, Readings readings) {
        this(
                shelf,
                configured,
                new Blend(
                        shelf.books(),
                        new Likeness(shelf.books(), weights(configured, rulebook)),
                        new Readership(shelf.books(), readings),
                        Model.NONE),
                rulebook,
                new Guidance(rulebook, moment, shelf));
    }

    private RelatedIndex(Shelf shelf, Weights configured, Blend blend, Rulebook rulebook, Guidance guidance) {
        this.shelf = shelf;
        this.configured = configured;
        this.blend = blend;
        this.rulebook = rulebook;
        this.guidance = guidance;
        admission = new Admission(shelf, guidance);
    }

    private static Weights weights(Weights configured, Rulebook rulebook) {
        return configured.with(rulebook.settings().weights());
    }

    /** The same books under other rules, or at another moment. Fast unless weights have changed. */
    public RelatedIndex under(Rulebook rules, Instant moment) {
        var weights = weights(configured, rules);
        var next = weights.equals(weights(configured, rulebook))
                ? blend
                : blend.with(new Likeness(shelf.books(), weights));
        return new RelatedIndex(shelf, configured, next, rules, new Guidance(rules, moment, shelf));
    }

    /** The same with what was learnt from readings; the same instance when it knows that already. */
    public RelatedIndex with(Model model) {
        return blend.isFrom(model) ? this : new RelatedIndex(shelf, configured, blend.with(model), rulebook, guidance);
    }

    /** What there is to learn from. */
    public Blend blend() {
        return blend;
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
        return list(question(book));
    }

    /**
     * The books that a reader may enjoy who has read these, the best first; without them and all their editions. Empty when none
     * of them is known, and until there was time to learn.
     */
    public List<RelatedBook> forReader(Collection<BookId> read) {
        var numbers = read.stream()
                .map(shelf::find)
                .flatMapToInt(OptionalInt::stream)
                .distinct()
                .sorted()
                .toArray();
        var relations = blend.forReader(numbers);
        var scores = relations.scores();
        if (DoubleStream.of(scores).noneMatch(score -> score > 0)) {
            return List.of();
        }
        guidance.addBoosts(NO_BOOK, scores);
        var ranking = Ranking.forReader(shelf, numbers, rulebook.settings().sameLanguageFirst(), scores);
        return list(new Question(NO_BOOK, relations, ranking, admission.of(numbers)));
    }

    /** One list that is to be made: of which book, from what, and what may be on it. */
    private record Question(int book, Relations relations, Ranking ranking, BitSet admitted) {}

    private Question question(int book) {
        var relations = blend.to(book);
        var scores = relations.scores();
        guidance.addBoosts(book, scores);
        var ranking = new Ranking(shelf, book, rulebook.settings().sameLanguageFirst(), scores);
        return new Question(book, relations, ranking, admission.of(book));
    }

    private List<RelatedBook> list(Question question) {
        return select(question).listed().stream()
                .map(other -> related(question, other))
                .toList();
    }

    private RelatedBook related(Question question, int other) {
        var reasons = reasons(question, other);
        var told = reasons.isEmpty() ? List.of(SAME_CATALOGUE) : reasons;
        return new RelatedBook(shelf.book(other).id(), sum(told), told);
    }

    private List<Reason> reasons(Question question, int other) {
        return Stream.concat(
                        question.relations().reasons(other).stream(), guidance.pick(question.book(), other).stream())
                .sorted(Reason.WEIGHTIEST_FIRST)
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
        var question = question(book);
        var selection = select(question);
        var byScore = placeByScore(question, other);
        int listed = selection.listed().indexOf(other);
        var rules = guidance.on(book, other);
        if (listed >= 0) {
            var related = related(question, other);
            var place = OptionalInt.of(listed + 1);
            return new Explanation(related.score(), place, byScore, related.reasons(), null, rules);
        }
        var reasons = reasons(question, other);
        var removal = admission.removing(book, other);
        return new Explanation(
                sum(reasons), byScore, byScore, reasons, removal == null ? selection.removing(other) : removal, rules);
    }

    private static OptionalInt placeByScore(Question question, int other) {
        var ranking = question.ranking();
        return ranking.hasSomethingInCommon(other)
                ? OptionalInt.of(ranking.place(other, question.admitted()))
                : OptionalInt.empty();
    }

    private Selection select(Question question) {
        var pins = guidance.pinsOn(question.book());
        return new Selection(shelf, question.ranking(), rulebook.settings(), pins, blend.likeness()::scores)
                .from(question.admitted());
    }

    private static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }
}
