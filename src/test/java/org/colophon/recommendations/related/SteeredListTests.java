package org.colophon.recommendations.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.colophon.recommendations.rule.TestRules.ban;
import static org.colophon.recommendations.rule.TestRules.banEverywhere;
import static org.colophon.recommendations.rule.TestRules.boost;
import static org.colophon.recommendations.rule.TestRules.boostEverywhere;
import static org.colophon.recommendations.rule.TestRules.during;
import static org.colophon.recommendations.rule.TestRules.pin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.rule.Rule;
import org.colophon.recommendations.rule.TestRules;
import org.colophon.recommendations.rulebook.Rulebook;
import org.colophon.recommendations.settings.Settings;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SteeredListTests {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    /** All as like the book as each other, each older than the one before. */
    private List<TestBook> others = List.of();

    private TestBook book = TestBook.titled("Python");
    private TestBook unlike = TestBook.titled("Soups");
    private Rulebook rulebook = Rulebook.EMPTY;
    private Instant now = MAY;

    @BeforeEach
    void fillTheShelf() {
        others = IntStream.range(0, 12)
                .mapToObj(i -> TestBook.titled("Book")
                        .on("UMX", "Programming languages")
                        .in("" + (2020 - i)))
                .toList();
        book = TestBook.titled("Python").on("UMX", "Programming languages").in("2030");
        unlike = TestBook.titled("Soups").on("WBA", "General cookery").in("1990");
        rulebook = Rulebook.EMPTY;
        now = MAY;
    }

    @Test
    void putsAPinnedBookAtItsPlaceAndSaysThatAnEditorDid() {
        steer(book, pin(others.get(11), 2), pin(unlike, 10));

        assertThat(list()).hasSize(10).startsWith(id(0), id(11), id(1)).endsWith(unlike.id());
        var last = index().relatedTo(book.id()).getLast();
        assertThat(last.reasons())
                .extracting(Reason::type, Reason::label)
                .containsExactly(tuple(Reason.Type.EDITORS_PICK, "Placed here by our editors"));
        assertThat(last.score()).isPositive();
    }

    @Test
    void explainsAPinAndThePlaceWithoutIt() {
        var rule = pin(others.get(11), 2);
        steer(book, rule);

        var why = why(others.get(11));

        assertThat(why.isListed()).isTrue();
        assertThat(why.place()).hasValue(2);
        assertThat(why.placeByScore()).hasValue(12);
        assertThat(why.rules()).containsExactly(rule);
        assertThat(why.score()).isCloseTo(sum(why.reasons()), within(1e-9));
    }

    @Test
    void pinsNothingThatMayNotBeListed() {
        steer(book, pin(unlike.withdrawn(), 1));
        assertThat(list()).startsWith(id(0)).doesNotContain(unlike.id());

        steer(book, pin(others.getFirst(), 5));
        steer(others.getFirst(), banEverywhere());
        assertThat(list()).startsWith(id(1)).doesNotContain(id(0));
        assertThat(why(others.getFirst()).removedBy()).isEqualTo(Removal.BANNED);
    }

    @Test
    void keepsABannedBookOffOneListOrOffAll() {
        var rule = ban(others.get(1));
        steer(book, rule);
        steer(others.get(2), banEverywhere());

        assertThat(list()).startsWith(id(0), id(3));
        assertThat(list(others.get(0))).contains(id(1)).doesNotContain(id(2));
        var why = why(others.get(1));
        assertThat(why.removedBy()).isEqualTo(Removal.BANNED);
        assertThat(why.place()).hasValue(2);
        assertThat(why.rules()).containsExactly(rule);
        assertThat(list(others.get(2))).as("its own list").isNotEmpty();
    }

    @Test
    void addsABoostToTheScoreAndTellsReadersOfIt() {
        double before = why(others.get(7)).score();
        steer(book, boost(others.get(7), .4), boost(unlike, 10));
        steer(others.get(7), boostEverywhere(.2));

        assertThat(list()).startsWith(unlike.id(), id(7), id(0));
        var why = why(others.get(7));
        assertThat(why.score()).isCloseTo(before + .6, within(1e-9));
        assertThat(why.reasons())
                .filteredOn(reason -> reason.type() == Reason.Type.EDITORS_PICK)
                .extracting(Reason::label)
                .containsExactly("Recommended by our editors");
        assertThat(list(others.get(0))).startsWith(id(7));
    }

    @Test
    void obeysARuleOnlyWhileItHolds() {
        steer(book, during(MAY, JUNE, ban(others.get(0))), during(JUNE, null, pin(others.get(11), 1)));

        assertThat(list()).startsWith(id(1));
        now = MAY.minusSeconds(1);
        assertThat(list()).startsWith(id(0), id(1));
        now = JUNE;
        assertThat(list()).startsWith(id(11), id(0));
    }

    @Test
    void listsOnlyWhatCanBeBoughtIfTheHouseWantsItSo() {
        others.get(0).sold();
        others.get(1).sold("40");

        assertThat(list()).startsWith(id(0), id(1), id(2));
        rulebook = rulebook.with(new Settings(10, 10, 0, true, true, Map.of()));
        assertThat(list()).startsWith(id(2)).doesNotContain(id(0), id(1));
        assertThat(why(others.get(0)).removedBy()).isEqualTo(Removal.NOT_ON_SALE);
    }

    @Test
    void listsAsManyOfASeriesAsTheHouseWants() {
        others.subList(0, 4).forEach(each -> each.inSeries("In Action"));
        rulebook = rulebook.with(new Settings(10, 2, 0, false, true, Map.of()));

        assertThat(list()).hasSize(10).contains(id(0), id(1)).doesNotContain(id(2), id(3));
        assertThat(why(others.get(2)).removedBy()).isEqualTo(Removal.SERIES_CAP);
    }

    @Test
    void countsPinsForTheCaps() {
        others.subList(0, 4).forEach(each -> each.by("Prolific Author"));
        rulebook = rulebook.with(new Settings(2, 10, 0, false, true, Map.of()));
        steer(book, pin(others.get(0), 1), pin(others.get(1), 2), pin(others.get(2), 3));

        assertThat(list()).startsWith(id(0), id(1), id(2)).doesNotContain(id(3));
    }

    @Test
    void takesAnyLanguageIfTheHouseWantsItSo() {
        others.get(0).language("de");

        assertThat(list()).doesNotContain(id(0));
        rulebook = rulebook.with(new Settings(10, 10, 0, false, false, Map.of()));
        assertThat(list()).startsWith(id(0));
    }

    @Test
    void passesOverBooksThatAreLikeThoseOnTheListIfTheHouseWantsVariety() {
        others.subList(0, 11).forEach(each -> each.keywords("python"));
        others.get(11).on("UNF", "Data mining");
        book.keywords("python").on("UNF", "Data mining");
        assertThat(list()).contains(id(9));
        var before = list();

        rulebook = rulebook.with(new Settings(10, 10, .6, false, true, Map.of()));

        var passedOver = before.stream().filter(id -> !list().contains(id)).toList();
        assertThat(list()).hasSize(10).contains(id(11));
        assertThat(passedOver).isNotEmpty();
        assertThat(index().explain(book.id(), passedOver.getFirst())
                        .orElseThrow()
                        .removedBy())
                .isEqualTo(Removal.DIVERSITY);
    }

    @Test
    void weighsLikenessAsTheHouseWants() {
        others.get(11).by("Same Author");
        book.by("Same Author");
        assertThat(list()).startsWith(id(11));

        rulebook = rulebook.with(new Settings(10, 10, 0, false, true, Map.of("authors", 0.0)));

        assertThat(list()).startsWith(id(0)).doesNotContain(id(11));
    }

    private void steer(TestBook steered, Rule... rules) {
        rulebook = TestRules.with(rulebook, steered, rules);
    }

    private Explanation why(TestBook other) {
        return index().explain(book.id(), other.id()).orElseThrow();
    }

    private List<BookId> list() {
        return list(book);
    }

    private List<BookId> list(TestBook of) {
        return index().relatedTo(of.id()).stream().map(RelatedBook::book).toList();
    }

    private BookId id(int other) {
        return others.get(other).id();
    }

    private RelatedIndex index() {
        var books = Stream.concat(others.stream(), Stream.of(book, unlike))
                .map(TestBook::profile)
                .toList();
        return new RelatedIndex(books, Weights.DEFAULTS).under(rulebook, now);
    }

    private static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }
}
