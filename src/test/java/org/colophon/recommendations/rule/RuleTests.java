package org.colophon.recommendations.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.rule.Measure.Kind;
import org.junit.jupiter.api.Test;

class RuleTests {

    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    private final BookId other = TestBook.titled("Other").id();

    @Test
    void holdsFromItsBeginningOnAndNotAtItsEnd() {
        var period = new Period(MAY, JUNE);

        assertThat(period.includes(MAY)).isTrue();
        assertThat(period.includes(MAY.minusNanos(1))).isFalse();
        assertThat(period.includes(JUNE.minusNanos(1))).isTrue();
        assertThat(period.includes(JUNE)).isFalse();
        assertThat(Period.ALWAYS.includes(Instant.EPOCH)).isTrue();
    }

    @Test
    void overlapsWhatSharesAMoment() {
        assertThat(new Period(null, MAY).overlaps(new Period(MAY, null))).isFalse();
        assertThat(new Period(null, JUNE).overlaps(new Period(MAY, null))).isTrue();
        assertThat(new Period(MAY, null).overlaps(new Period(null, JUNE))).isTrue();
        assertThat(Period.ALWAYS.overlaps(new Period(MAY, JUNE))).isTrue();
    }

    @Test
    void refusesValuesOutOfTheirRanges() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Measure.Pin(other, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Measure.Pin(other, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> new Measure.Boost(other, .009));
        assertThatIllegalArgumentException().isThrownBy(() -> new Measure.Boost(other, 10.1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Measure.Boost(other, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(JUNE, MAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(MAY, MAY));
        assertThatIllegalArgumentException().isThrownBy(() -> signed(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> signed("x".repeat(501)));
    }

    private Rule signed(String note) {
        return new Rule(RuleId.create(), new Measure.Ban(other), Period.ALWAYS, note, "ada", MAY);
    }

    @Test
    void makesARuleOfASoundDraft() {
        var rule = new RuleDraft(Kind.BOOST, null, null, 2.0, MAY, JUNE, " Fair ")
                .sign(RuleId.create(), "ada", MAY, book -> true);

        assertThat(rule.measure()).isEqualTo(new Measure.Boost(null, 2));
        assertThat(rule.measure().holdsEverywhere()).isTrue();
        assertThat(rule.period()).isEqualTo(new Period(MAY, JUNE));
        assertThat(rule.note()).isEqualTo("Fair");
        assertThat(rule.setBy()).isEqualTo("ada");
    }

    @Test
    void tellsAllFaultsOfADraftAtOnce() {
        assertThat(faults(new RuleDraft(Kind.PIN, null, null, 1.0, JUNE, MAY, "Why")))
                .extracting(RuleFault::pointer)
                .containsExactly("/book", "/place", "/strength", "/until");
        assertThat(faults(new RuleDraft(Kind.BAN, other, 1, 1.0, null, null, "Why")))
                .extracting(RuleFault::pointer)
                .containsExactly("/place", "/strength");
        assertThat(faults(new RuleDraft(Kind.BOOST, BookId.create(), null, null, null, null, "Why")))
                .extracting(RuleFault::pointer)
                .containsExactly("/book", "/strength");
    }

    private List<RuleFault> faults(RuleDraft draft) {
        return catchThrowableOfType(
                        RulesRefused.class, () -> draft.sign(RuleId.create(), "ada", MAY, book -> book.equals(other)))
                .faults();
    }

    @Test
    void leavesWhatConcernsAllListsToEditorsOfAllImprints() {
        var limited = new Editor("ada", true);

        limited.require(new Measure.Ban(other));
        refused(() -> limited.require(new Measure.Ban(null)));
        refused(() -> limited.require(new Measure.Boost(null, 1)));
        refused(limited::requireAllImprints);
        new Editor("ben", false).require(new Measure.Boost(null, 1));
        new Editor("ben", false).requireAllImprints();
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatExceptionOfType(BeyondTheirImprints.class).isThrownBy(attempt);
    }
}
