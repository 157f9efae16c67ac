package org.colophon.recommendations.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.recommendations.rule.TestRules.ban;
import static org.colophon.recommendations.rule.TestRules.pin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.ModuleTest;
import org.colophon.recommendations.RelatedBooksChanged;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.related.RelatedIndex;
import org.colophon.recommendations.rule.TestRules;
import org.colophon.recommendations.rulebook.Rulebook;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.PublishedEvents;

@ModuleTest
class SweepTests {

    private static final Instant NOW = Instant.parse("2026-05-01T00:00:00Z");

    private final Sweep sweep;

    SweepTests(Sweep sweep) {
        this.sweep = sweep;
    }

    @Test
    void announcesEachListOnce(PublishedEvents events) {
        var book = TestBook.titled("One on sweeping");
        var other = TestBook.titled("Another on sweeping");
        var index = index(book, other);

        sweep.over(index);
        sweep.over(index);
        sweep.over(index(other, book));

        assertThat(of(book, events)).containsExactly(new RelatedBooksChanged(book.id(), 1, index.relatedTo(book.id())));
        assertThat(of(other, events)).hasSize(1);
    }

    @Test
    void announcesAListAgainWhenItReadsOtherwise(PublishedEvents events) {
        var book = TestBook.titled("One on sweeping");
        var other = TestBook.titled("Another on sweeping");
        var third = TestBook.titled("Third on sweeping");
        sweep.over(index(book, other));
        sweep.over(index(book, other, third));

        assertThat(of(book, events)).extracting(RelatedBooksChanged::version).containsExactly(1L, 2L);
        assertThat(of(book, events).getLast().related()).hasSize(2);
    }

    @Test
    void announcesThatTheListOfAWithdrawnBookIsEmpty(PublishedEvents events) {
        var book = TestBook.titled("One on sweeping");
        var other = TestBook.titled("Another on sweeping");
        sweep.over(index(book, other));
        sweep.over(index(book.withdrawn(), other));

        assertThat(of(book, events)).hasSize(2);
        assertThat(of(book, events).getLast().related()).isEmpty();
        assertThat(of(other, events).getLast().related()).isEmpty();
    }

    @Test
    void announcesWhatRulesDoToAListAndNothingElse(PublishedEvents events) {
        var book = TestBook.titled("One on sweeping");
        var other = TestBook.titled("Another on sweeping");
        var third = TestBook.titled("Soups");
        var index = index(book, other, third);
        sweep.over(index);

        sweep.over(index.under(TestRules.with(Rulebook.EMPTY, book, pin(third, 1)), NOW));
        sweep.over(index.under(TestRules.with(Rulebook.EMPTY, book, pin(third, 1), ban(TestBook.titled("x"))), NOW));

        assertThat(of(book, events)).hasSize(2);
        assertThat(of(book, events).getLast().related().getFirst().book()).isEqualTo(third.id());
        assertThat(of(other, events)).hasSize(1);
    }

    @Test
    void announcesThatARuleHasEnded(PublishedEvents events) {
        var book = TestBook.titled("One on sweeping");
        var other = TestBook.titled("Another on sweeping");
        var rules = TestRules.with(Rulebook.EMPTY, book, TestRules.during(null, NOW, ban(other)));
        var index = index(book, other);
        sweep.over(index.under(rules, NOW.minusSeconds(1)));
        assertThat(of(book, events)).isEmpty();

        sweep.over(index.under(rules, NOW));

        assertThat(of(book, events)).hasSize(1);
    }

    @Test
    void saysNothingOfABookThatNeverHadAList(PublishedEvents events) {
        var book = TestBook.titled("One on sweeping");
        sweep.over(index(book));

        assertThat(of(book, events)).isEmpty();
    }

    @Test
    void sweepsOverMoreBooksThanFitIntoATransaction(PublishedEvents events) {
        var books = IntStream.range(0, 205)
                .mapToObj(i -> TestBook.titled("Sweeping").on("TTX", "Brooms").in("" + (1000 + i)))
                .toArray(TestBook[]::new);

        sweep.over(index(books));

        assertThat(Stream.of(books).map(each -> of(each, events))).allMatch(list -> list.size() == 1);
    }

    private static List<RelatedBooksChanged> of(TestBook book, PublishedEvents events) {
        var result = new ArrayList<RelatedBooksChanged>();
        events.ofType(RelatedBooksChanged.class)
                .matching(event -> event.book().equals(book.id()))
                .forEach(result::add);
        return result;
    }

    private static RelatedIndex index(TestBook... books) {
        return new RelatedIndex(Stream.of(books).map(TestBook::profile).toList(), Weights.DEFAULTS);
    }
}
