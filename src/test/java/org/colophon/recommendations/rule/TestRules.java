package org.colophon.recommendations.rule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** Makes rules for tests: says only what matters. */
public final class TestRules {

    private static final AtomicLong NUMBERS = new AtomicLong();
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");

    private TestRules() {}

    public static Rule pin(TestBook book, int place) {
        return rule(new Measure.Pin(book.id(), place));
    }

    public static Rule ban(TestBook book) {
        return rule(new Measure.Ban(book.id()));
    }

    public static Rule boost(TestBook book, double strength) {
        return rule(new Measure.Boost(book.id(), strength));
    }

    public static Rule banEverywhere() {
        return rule(new Measure.Ban(null));
    }

    public static Rule boostEverywhere(double strength) {
        return rule(new Measure.Boost(null, strength));
    }

    public static Rule rule(Measure measure) {
        var id = new RuleId(new UUID(0x01890f3e7c007000L, 0x8000000000000000L | NUMBERS.incrementAndGet()));
        return new Rule(id, measure, Period.ALWAYS, "A reason", "editor", LONG_AGO);
    }

    public static Rule during(@Nullable Instant from, @Nullable Instant until, Rule rule) {
        return new Rule(rule.id(), rule.measure(), new Period(from, until), rule.note(), rule.setBy(), rule.setAt());
    }

    /** The rules of a book, set one after the other. */
    public static Steering of(TestBook book, Rule... rules) {
        var steering = Steering.none(book.id());
        List.of(rules).forEach(steering::set);
        return steering;
    }

    /** The same rulebook with these rules of a book. */
    public static Rulebook with(Rulebook rulebook, TestBook book, Rule... rules) {
        return rulebook.with(book.id(), of(book, rules).rules());
    }
}
