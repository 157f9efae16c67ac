package org.colophon.recommendations.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colophon.recommendations.rule.TestRules.ban;
import static org.colophon.recommendations.rule.TestRules.during;
import static org.colophon.recommendations.rule.TestRules.pin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.colophon.ModuleTest;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.rule.RuleDesk;
import org.colophon.recommendations.rule.TestRules;
import org.colophon.recommendations.settings.Settings;
import org.colophon.recommendations.settings.SettingsDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

@ModuleTest
class FollowedRulesTests {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    private final RuleDesk desk;
    private final SettingsDesk house;
    private final FollowedRules rules;
    private final TestBook book = TestBook.titled("Book");
    private final TestBook other = TestBook.titled("Other");

    FollowedRulesTests(RuleDesk desk, SettingsDesk house, KnownRules known) {
        this.desk = desk;
        this.house = house;
        rules = new FollowedRules(known, InstantSource.system());
    }

    @AfterEach
    void decideNothing() {
        house.keep(house.read().follow(Settings.DEFAULT, "admin"));
    }

    @Test
    void followsRulesThatAreSetChangedAndTakenAway() {
        var steering = desk.keep(desk.of(book.id()).set(pin(other, 1)));
        assertThat(rules.catchUp().rules().get(book.id())).isEqualTo(steering.rules());
        assertThat(rules.catchUp()).isSameAs(rules.catchUp());

        steering = desk.keep(steering.set(ban(TestBook.titled("Third"))));
        assertThat(rules.catchUp().rules().get(book.id())).hasSize(2);

        for (var rule : steering.rules()) {
            steering = desk.keep(steering.drop(rule.id()));
        }
        assertThat(rules.catchUp().rules().get(book.id())).isEmpty();
    }

    @Test
    void followsTheSettingsOfTheHouse() {
        var settings = new Settings(3, 4, .5, true, false, Map.of("title", .4));

        house.keep(house.read().follow(settings, "ada"));

        assertThat(rules.catchUp().settings()).isEqualTo(settings);
        assertThat(house.read().setBy()).isEqualTo("ada");
    }

    @Test
    void refusesRulesThatSomebodyElseHasChanged() {
        var one = desk.of(other.id());
        var same = desk.keep(desk.of(other.id()).set(ban(book)));
        var stale = desk.of(other.id());
        desk.keep(same.set(ban(TestBook.titled("Third"))));

        assertThat(one.version()).isZero();
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> desk.keep(stale));
    }

    @Test
    void knowsWhenARuleNextBeginsOrEnds() {
        var rulebook = TestRules.with(Rulebook.EMPTY, book, during(MAY, JUNE, pin(other, 1)), ban(book("x")));

        assertThat(rulebook.nextTurn(Instant.EPOCH)).contains(MAY);
        assertThat(rulebook.nextTurn(MAY)).contains(JUNE);
        assertThat(rulebook.nextTurn(JUNE)).isEmpty();
    }

    private static TestBook book(String title) {
        return TestBook.titled(title);
    }
}
