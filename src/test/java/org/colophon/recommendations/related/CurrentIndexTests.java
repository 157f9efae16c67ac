package org.colophon.recommendations.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.feature.Change;
import org.colophon.recommendations.feature.KnownFeatures;
import org.colophon.recommendations.feature.Part;
import org.colophon.recommendations.feature.TestFeatures;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.rule.TestRules;
import org.colophon.recommendations.rulebook.TestKnownRules;
import org.colophon.recommendations.settings.Settings;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.Test;

class CurrentIndexTests {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Settings OTHERS = new Settings(3, 3, 0, true, true, Map.of());

    private final KnownFeatures features = mock();
    private final TestKnownRules rules = new TestKnownRules();
    private final CurrentIndex current = index(InstantSource.system());

    /** Learns nothing from readings. */
    private CurrentIndex index(InstantSource clock) {
        var model = new CurrentModel(lesson -> {});
        return new CurrentIndex(features, rules.known(), Weights.DEFAULTS, new Readings(), model, clock);
    }

    @Test
    void staysTheSameWhileNothingChanges() {
        var looks = new AtomicInteger();
        when(features.changedSince(any())).thenAnswer(call -> {
            looks.incrementAndGet();
            return List.of();
        });
        var index = current.get();

        await().until(() -> current.get() == index && looks.get() > 2);
    }

    @Test
    void looksNotAtEveryQuestion() {
        var looks = new AtomicInteger();
        when(features.changedSince(any())).thenAnswer(call -> {
            looks.incrementAndGet();
            return List.of();
        });
        for (int i = 0; i < 1000; i++) {
            assertThat(current.get().books()).isEmpty();
        }

        assertThat(looks.get()).isLessThan(100);
    }

    @Test
    void isBuiltAnewWhenABookHasChanged() {
        var before = current.get();
        var book = TestBook.titled("Book");
        when(features.changedSince(any())).thenReturn(List.of(new Change(book.id(), Part.CARD, 1, Instant.now())));
        when(features.of(any())).thenReturn(List.of(TestFeatures.of(book.card(), true, book.content(1))));

        await().until(() -> current.get().find(book.id()).isPresent());
        assertThat(before.books()).isEmpty();
    }

    @Test
    void followsRulesWithoutComparingTheBooksAnew() {
        publish(TestBook.titled("Book"));
        var before = current.get();
        rules.follow(OTHERS);

        await().until(() -> current.get().rulebook().settings().equals(OTHERS));

        assertThat(current.get().books()).isSameAs(before.books());
    }

    @Test
    void beginsAndEndsRulesByTheClock() {
        var book = TestBook.titled("Book");
        var other = TestBook.titled("Other");
        var now = new AtomicReference<>(MAY.minusSeconds(1));
        var timed = index(now::get);
        publish(book, other);
        rules.set(book, TestRules.during(MAY, JUNE, TestRules.banEverywhere()));
        assertThat(timed.get().relatedTo(other.id())).hasSize(1);

        now.set(MAY);
        await().until(() -> timed.get().relatedTo(other.id()).isEmpty());
        now.set(JUNE);
        await().until(() -> !timed.get().relatedTo(other.id()).isEmpty());
    }

    @Test
    void letsOthersGoOnWhileOneLooks() throws Exception {
        var index = current.get();
        var looking = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        when(features.changedSince(any())).thenAnswer(call -> {
            looking.countDown();
            release.await();
            return List.of();
        });
        var looker = CompletableFuture.runAsync(() -> await().until(() -> {
            current.get();
            return looking.getCount() == 0;
        }));
        looking.await();

        assertThat(current.get()).isSameAs(index);

        release.countDown();
        looker.get();
    }

    private void publish(TestBook... books) {
        when(features.changedSince(any()))
                .thenReturn(Stream.of(books)
                        .map(book -> new Change(book.id(), Part.CARD, 1, Instant.EPOCH))
                        .toList());
        when(features.of(any()))
                .thenReturn(Stream.of(books)
                        .map(book -> TestFeatures.of(book.card(), true, book.content(1)))
                        .toList());
    }
}
