package org.colophon.recommendations.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.colophon.recommendations.rule.TestRules.ban;
import static org.colophon.recommendations.rule.TestRules.banEverywhere;
import static org.colophon.recommendations.rule.TestRules.boost;
import static org.colophon.recommendations.rule.TestRules.boostEverywhere;
import static org.colophon.recommendations.rule.TestRules.during;
import static org.colophon.recommendations.rule.TestRules.pin;

import java.time.Instant;
import java.util.List;
import org.colophon.recommendations.TestBook;
import org.junit.jupiter.api.Test;

class SteeringTests {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    private final TestBook book = TestBook.titled("Book");
    private final TestBook other = TestBook.titled("Other");
    private final TestBook third = TestBook.titled("Third");

    @Test
    void keepsRulesOfAllKinds() {
        var rules = List.of(
                pin(other, 1), ban(third), boost(other, 2.5), banEverywhere(), during(MAY, JUNE, boostEverywhere(.5)));

        assertThat(TestRules.of(book, rules.toArray(Rule[]::new)).rules()).isEqualTo(rules);
    }

    @Test
    void readsWhatAnEarlierVersionKept() {
        var kept = new Steering(book.id().value(), 3, """
                [{"id": "01890f3e-7c00-7000-8000-000000000001",
                  "measure": {"kind": "PIN", "book": "01890f3e-7c00-7000-8000-000000000002", "place": 2},
                  "period": {"from": "2026-05-01T00:00:00Z", "until": null},
                  "note": "Fair", "setBy": "ada", "setAt": "2026-04-01T00:00:00Z", "later": true}]""");

        assertThat(kept.rules()).hasSize(1);
        assertThat(kept.rules().getFirst().measure()).isInstanceOf(Measure.Pin.class);
        assertThat(kept.rules().getFirst().period()).isEqualTo(new Period(MAY, null));
    }

    @Test
    void refusesTheBookItselfOnItsOwnList() {
        assertThat(refusal(TestRules.of(book), boost(book, 1)))
                .containsExactly(new RuleFault("/book", "A book is not on its own list"));
    }

    @Test
    void refusesTwoBooksAtOnePlaceAtATime() {
        assertThat(refusal(TestRules.of(book, pin(other, 1)), pin(third, 1)))
                .extracting(RuleFault::pointer)
                .containsExactly("/place");

        var inTurn = TestRules.of(book, during(MAY, JUNE, pin(other, 1)), during(JUNE, null, pin(third, 1)));
        assertThat(inTurn.rules()).hasSize(2);
    }

    @Test
    void refusesASecondRuleOfAKindForABookAtATime() {
        assertThat(refusal(TestRules.of(book, pin(other, 1)), pin(other, 2))).hasSize(1);
        assertThat(refusal(TestRules.of(book, ban(other)), during(MAY, JUNE, ban(other))))
                .hasSize(1);
        assertThat(refusal(TestRules.of(book, boostEverywhere(1)), boostEverywhere(2)))
                .hasSize(1);
    }

    @Test
    void refusesToPinWhatIsBannedAndToBanWhatIsPinned() {
        assertThat(refusal(TestRules.of(book, ban(other)), pin(other, 1)))
                .extracting(RuleFault::detail)
                .containsExactly("One rule would pin this book while another bans it");
        assertThat(refusal(TestRules.of(book, pin(other, 1)), ban(other))).hasSize(1);
        assertThat(TestRules.of(book, pin(other, 1), ban(third), boost(other, 1))
                        .rules())
                .hasSize(3);
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var steering = TestRules.of(book, pin(other, 1), ban(third));

        assertThat(refusal(steering, pin(third, 1)))
                .extracting(RuleFault::pointer)
                .containsExactlyInAnyOrder("/place", "/book");
        assertThat(steering.rules()).hasSize(2);
    }

    @Test
    void hasFiftyRulesAtMost() {
        var steering = Steering.none(book.id());
        for (int i = 0; i < Steering.MOST; i++) {
            steering.set(ban(TestBook.titled("Banned")));
        }

        assertThat(refusal(steering, ban(other)))
                .extracting(RuleFault::detail)
                .containsExactly("A book has at most 50 rules");
        assertThat(steering.set(steering.rules().getLast()).rules()).hasSize(Steering.MOST);
    }

    @Test
    void changesARuleInItsPlaceAndTakesItAway() {
        var rule = pin(other, 1);
        var steering = TestRules.of(book, rule, ban(third));

        steering.set(new Rule(rule.id(), new Measure.Pin(other.id(), 2), rule.period(), "Why", "ada", MAY));
        assertThat(steering.rules()).hasSize(2);
        assertThat(steering.find(rule.id()).orElseThrow().measure()).isEqualTo(new Measure.Pin(other.id(), 2));

        assertThat(steering.drop(rule.id()).find(rule.id())).isEmpty();
        assertThat(steering.drop(rule.id()).rules()).hasSize(1);
    }

    private static List<RuleFault> refusal(Steering steering, Rule rule) {
        return catchThrowableOfType(RulesRefused.class, () -> steering.set(rule))
                .faults();
    }
}
