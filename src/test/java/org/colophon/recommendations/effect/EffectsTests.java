package org.colophon.recommendations.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.recommendations.rule.TestRules.ban;
import static org.colophon.recommendations.rule.TestRules.banEverywhere;
import static org.colophon.recommendations.rule.TestRules.boost;
import static org.colophon.recommendations.rule.TestRules.during;
import static org.colophon.recommendations.rule.TestRules.pin;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.related.CurrentIndex;
import org.colophon.recommendations.related.RelatedIndex;
import org.colophon.recommendations.rulebook.Rulebook;
import org.colophon.recommendations.settings.Settings;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class EffectsTests {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    private final List<TestBook> books = IntStream.range(0, 70)
            .mapToObj(i ->
                    TestBook.titled("Book").on("UMX", "Programming languages").in("" + (2000 + i)))
            .toList();
    private final CurrentIndex current = mock();
    private RelatedIndex index = new RelatedIndex(List.of(), Weights.DEFAULTS);
    private final Effects effects = new Effects(
            current,
            new StaticListableBeanFactory(Map.of("clock", Clock.fixed(MAY, ZoneOffset.UTC)))
                    .getBeanProvider(Clock.class));

    @BeforeEach
    void compareBooks() {
        var profiles = books.stream().map(TestBook::profile).toList();
        index = new RelatedIndex(profiles, Weights.DEFAULTS, Rulebook.EMPTY, MAY);
        when(current.get()).thenReturn(index);
    }

    @Test
    void showsTheOneListThatARuleAboutItChanges() {
        var effect = effects.of(book(5).id(), List.of(), List.of(pin(book(0), 1)));

        assertThat(effect.moment()).isEqualTo(MAY);
        assertThat(effect.changed()).isEqualTo(1);
        var list = effect.lists().getFirst();
        assertThat(list.book().id()).isEqualTo(book(5).id());
        assertThat(list.before()).extracting(RelatedBook::book).startsWith(book(69).id());
        assertThat(list.after()).extracting(RelatedBook::book).startsWith(book(0).id(), book(69).id());
        assertThat(index.relatedTo(book(5).id())).isEqualTo(list.before());
    }

    @Test
    void countsAllListsThatChangeAndShowsFifty() {
        var effect = effects.of(book(69).id(), List.of(), List.of(banEverywhere()));

        assertThat(effect.changed()).isEqualTo(69);
        assertThat(effect.lists()).hasSize(50);
        assertThat(effect.lists().getFirst().book().id()).isEqualTo(book(68).id());
    }

    @Test
    void showsNoListThatReadsAsBefore() {
        assertThat(effects.of(book(5).id(), List.of(), List.of(ban(book(0)))).changed())
                .isZero();
        assertThat(effects.of(Settings.DEFAULT).changed()).isZero();
        assertThat(effects.of(new Settings(10, 10, 0, false, true, Map.of("subjects", .7)))
                        .lists())
                .isEmpty();
    }

    @Test
    void comparesListsWhenTheRuleBeginsToHold() {
        var later = effects.of(book(5).id(), List.of(), List.of(during(JUNE, null, ban(book(69)))));
        var past = effects.of(book(5).id(), List.of(), List.of(during(null, MAY.minusSeconds(1), ban(book(69)))));

        assertThat(later.moment()).isEqualTo(JUNE);
        assertThat(later.changed()).isEqualTo(1);
        assertThat(past.changed()).isZero();
    }

    @Test
    void comparesWithTheRulesThatAreThere() {
        var rule = ban(book(69));
        var other = boost(book(3), 1);

        assertThat(effects.of(book(5).id(), List.of(rule, other), List.of(other))
                        .changed())
                .isEqualTo(1);
        assertThat(effects.of(book(5).id(), List.of(rule), List.of(rule)).changed())
                .isZero();
    }

    @Test
    void showsWhatSettingsChange() {
        books.subList(60, 70).forEach(book -> book.by("Prolific Author"));
        compareBooks();

        var effect = effects.of(new Settings(3, 10, 0, false, true, Map.of()));

        assertThat(effect.changed()).isPositive();
        assertThat(effect.lists().getFirst().after()).hasSize(10);
    }

    private TestBook book(int number) {
        return books.get(number);
    }
}
