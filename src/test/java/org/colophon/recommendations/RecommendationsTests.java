package org.colophon.recommendations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.colophon.ModuleTest;
import org.colophon.architecture.Proves;
import org.colophon.catalog.BookId;
import org.colophon.catalog.BookPublished;
import org.colophon.catalog.BookRevised;
import org.colophon.catalog.BookWithdrawn;
import org.colophon.content.EntryKind;
import org.colophon.recommendations.rule.RuleDesk;
import org.colophon.recommendations.rule.TestRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.test.Scenario;

@ModuleTest
@Proves(adr = 12)
class RecommendationsTests {

    /** Generous, for a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final AtomicInteger TOPICS = new AtomicInteger();

    private final Recommendations recommendations;
    private final RuleDesk desk;

    RecommendationsTests(Recommendations recommendations, RuleDesk desk) {
        this.recommendations = recommendations;
        this.desk = desk;
    }

    @Test
    void relatesABookAsSoonAsItIsPublished(Scenario scenario) {
        var topic = topic();
        var book = TestBook.titled("One on " + topic);
        var other = TestBook.titled("Another on " + topic);

        publish(scenario, published(book), published(other))
                .andWaitForStateChange(() -> related(book), list -> list.contains(other.id()))
                .andVerify(list -> assertThat(related(other)).startsWith(book.id()));
    }

    @Test
    void followsARevision(Scenario scenario) {
        var topic = topic();
        var book = TestBook.titled("One").keywords(topic);
        var other = TestBook.titled("Another");

        publish(scenario, published(book), published(other), revised(other.keywords(topic)))
                .andWaitForStateChange(() -> first(book), other.id()::equals)
                .andVerify(first -> assertThat(first(other)).isEqualTo(book.id()));
    }

    @Test
    void takesTheContentBeforeTheBook(Scenario scenario) {
        var topic = topic();
        var book = TestBook.titled("One").entry(EntryKind.CHAPTER, "Chapter on " + topic);
        var other = TestBook.titled("Another").entry(EntryKind.CHAPTER, "More on " + topic);

        publish(scenario, book.content(1), other.content(1), published(book), published(other))
                .andWaitForStateChange(() -> first(book), other.id()::equals)
                .andVerify(first -> assertThat(first(other)).isEqualTo(book.id()));
    }

    @Test
    void forgetsAWithdrawnBook(Scenario scenario) {
        var topic = topic();
        var book = TestBook.titled("One on " + topic);
        var other = TestBook.titled("Another on " + topic);
        publish(scenario, published(book), published(other))
                .andWaitForStateChange(() -> first(book), other.id()::equals)
                .andVerify(first -> assertThat(first).isEqualTo(other.id()));

        publish(scenario, new BookWithdrawn(other.id(), 3, "Rights expired"))
                .andWaitForStateChange(() -> related(book), list -> !list.contains(other.id()))
                .andVerify(list -> assertThat(related(other)).isEmpty());
    }

    @Test
    void tellsWhenAListBecomesAnother(Scenario scenario) {
        var topic = topic();
        var book = TestBook.titled("One on " + topic);
        var other = TestBook.titled("Another on " + topic);

        publish(scenario, published(book), published(other))
                .andWaitForEventOfType(RelatedBooksChanged.class)
                .matching(event -> event.book().equals(book.id()) && startsWith(event, other))
                .toArriveAndVerify(event -> assertThat(event.version()).isPositive());
        publish(scenario, new BookWithdrawn(other.id(), 3, "Rights expired"))
                .andWaitForEventOfType(RelatedBooksChanged.class)
                .matching(event -> event.book().equals(book.id()) && !startsWith(event, other))
                .toArriveAndVerify(event -> assertThat(event.version()).isGreaterThan(1));
    }

    @Test
    void followsARuleAndTellsOfIt(Scenario scenario) {
        var topic = topic();
        var book = TestBook.titled("One on " + topic);
        var other = TestBook.titled("Another on " + topic);
        publish(scenario, published(book), published(other))
                .andWaitForStateChange(() -> first(book), other.id()::equals)
                .andVerify(first -> assertThat(first).isEqualTo(other.id()));

        scenario.stimulate(() -> desk.keep(desk.of(book.id()).set(TestRules.ban(other))))
                .andWaitAtMost(PATIENCE)
                .andWaitForEventOfType(RelatedBooksChanged.class)
                .matching(event -> event.book().equals(book.id()) && !startsWith(event, other))
                .toArriveAndVerify(event -> assertThat(related(book)).doesNotContain(other.id()));
    }

    private static Scenario.When<Void> publish(Scenario scenario, Object... all) {
        return scenario.stimulate((transaction, events) -> {
                    transaction.executeWithoutResult(status -> Stream.of(all).forEach(events::publishEvent));
                })
                .andWaitAtMost(PATIENCE);
    }

    private static BookPublished published(TestBook book) {
        return new BookPublished(book.card(), 1);
    }

    private static BookRevised revised(TestBook book) {
        return new BookRevised(book.card(), 2, List.of("keywords"));
    }

    /** A word that no other test's books have. */
    private static String topic() {
        return "topic" + (char) ('a' + TOPICS.getAndIncrement());
    }

    private static boolean startsWith(RelatedBooksChanged event, TestBook first) {
        return !event.related().isEmpty() && event.related().getFirst().book().equals(first.id());
    }

    private @Nullable BookId first(TestBook book) {
        return related(book).stream().findFirst().orElse(null);
    }

    private List<BookId> related(TestBook book) {
        return recommendations.relatedTo(book.id()).stream()
                .map(RelatedBook::book)
                .toList();
    }
}
