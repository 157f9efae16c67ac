package org.colophon.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.storefront.Samples.OUTLINE;
import static org.colophon.storefront.Samples.patterns;
import static org.colophon.storefront.Samples.renamed;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookPublished;
import org.colophon.catalog.BookRevised;
import org.colophon.catalog.BookWithdrawn;
import org.colophon.content.ContentReleased;
import org.colophon.recommendations.RelatedBooksChanged;
import org.colophon.storefront.shelf.NotOnShelf;
import org.colophon.storefront.shelf.Shelf;
import org.colophon.storefront.shelf.Status;
import org.colophon.storefront.subject.SubjectShelves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.Scenario;
import org.springframework.transaction.support.TransactionOperations;

/** Whatever the order in which the news of a book arrives, and however often, its place on the shelf is the same. */
@ModuleTest
class ShelfFollowsEventsTests {

    private final Shelf shelf;
    private final SubjectShelves subjects;

    ShelfFollowsEventsTests(Shelf shelf, SubjectShelves subjects) {
        this.shelf = shelf;
        this.subjects = subjects;
    }

    /** Each a permutation of: 0 published, 1 revised, 2 contents, 3 newer contents, 4 related books. Some come twice. */
    static Stream<List<Integer>> orders() {
        return Stream.of(
                List.of(0, 1, 2, 3, 4),
                List.of(4, 3, 2, 1, 0),
                List.of(2, 0, 3, 4, 1),
                List.of(1, 0, 3, 2, 4),
                List.of(0, 0, 1, 3, 1, 2, 3, 0, 4, 4));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void endsTheSameInWhateverOrder(List<Integer> order, Scenario scenario) {
        var first = patterns("in-order-" + order.toString().hashCode());
        var revised = renamed(first, "Python Architecture Patterns, revised");
        var news = List.of(
                new BookPublished(first, 3),
                new BookRevised(revised, 5, List.of("title")),
                new ContentReleased(first.id(), 1, OUTLINE.subList(0, 2), List.of()),
                new ContentReleased(first.id(), 2, OUTLINE, List.of()),
                new RelatedBooksChanged(first.id(), 7, List.of()));

        scenario.stimulate((transaction, events) -> {
                    publish(order.stream().map(news::get), transaction, events);
                })
                .andWaitForStateChange(() -> state(first.slug()), it -> it.endsWith("@5.5.2.7"))
                .andVerify(__ -> {
                    var book = shelf.book(first.slug());
                    assertThat(book.card()).isEqualTo(revised);
                    assertThat(book.outline().entries()).isEqualTo(OUTLINE);
                    assertThat(book.status()).isEqualTo(Status.PUBLISHED);
                });
    }

    @ParameterizedTest
    @MethodSource("withdrawals")
    void staysWithdrawnWhenOlderNewsArrivesLater(List<Integer> order, Scenario scenario) {
        var card = patterns("withdrawn-" + order.toString().hashCode());
        var news = List.of(
                new BookPublished(card, 1),
                new BookRevised(card, 2, List.of("keywords")),
                new BookWithdrawn(card.id(), 3, "The rights have lapsed."));

        scenario.stimulate((transaction, events) -> {
                    publish(order.stream().map(news::get), transaction, events);
                })
                .andWaitForStateChange(() -> state(card.slug()), it -> it.endsWith("@2.3.-1.-1"))
                .andVerify(__ -> {
                    var book = shelf.book(card.slug());
                    assertThat(book.status()).isEqualTo(Status.WITHDRAWN);
                    assertThat(book.reason()).isEqualTo("The rights have lapsed.");
                    assertThat(shelf.listings(List.of(card.id()))).isEmpty();
                });
    }

    static Stream<List<Integer>> withdrawals() {
        return Stream.of(List.of(0, 1, 2), List.of(2, 1, 0), List.of(2, 0, 1), List.of(1, 2, 0));
    }

    @Test
    void opensABookAgainThatIsPublishedAnew(Scenario scenario) {
        var card = Samples.titled("Back Again", "back-again", "WB");

        var news = Stream.of(
                new BookPublished(card, 1), new BookWithdrawn(card.id(), 2, "A mistake."), new BookPublished(card, 3));

        scenario.stimulate((transaction, events) -> {
                    publish(news, transaction, events);
                })
                .andWaitForStateChange(() -> state(card.slug()), it -> it.contains("@3.3."))
                .andVerify(__ -> {
                    assertThat(shelf.listings(List.of(card.id()))).hasSize(1);
                    assertThat(subjects.subjects().subject("WB").books()).isEqualTo(1);
                });
    }

    private static void publish(Stream<?> news, TransactionOperations transaction, ApplicationEventPublisher events) {
        news.forEach(it -> transaction.executeWithoutResult(status -> events.publishEvent(it)));
    }

    private String state(String slug) {
        try {
            return shelf.book(slug).state();
        } catch (NotOnShelf notYet) {
            return "";
        }
    }
}
