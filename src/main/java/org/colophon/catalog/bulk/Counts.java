package org.colophon.catalog.bulk;

import org.jspecify.annotations.Nullable;

/** How many books there are of each outcome. */
public record Counts(int changing, int unchanged, int refused, int applied, int conflicting, int undone) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    /** All books that were looked at. */
    public int books() {
        return changing + unchanged + refused + applied + conflicting + undone;
    }

    int of(@Nullable Outcome outcome) {
        return switch (outcome) {
            case null -> 0;
            case CHANGING -> changing;
            case UNCHANGED -> unchanged;
            case REFUSED -> refused;
            case APPLIED -> applied;
            case CONFLICTING -> conflicting;
            case UNDONE -> undone;
        };
    }

    Counts with(Outcome outcome) {
        return plus(outcome, 1);
    }

    Counts without(Outcome outcome) {
        return plus(outcome, -1);
    }

    private Counts plus(Outcome outcome, int books) {
        return new Counts(
                changing + (outcome == Outcome.CHANGING ? books : 0),
                unchanged + (outcome == Outcome.UNCHANGED ? books : 0),
                refused + (outcome == Outcome.REFUSED ? books : 0),
                applied + (outcome == Outcome.APPLIED ? books : 0),
                conflicting + (outcome == Outcome.CONFLICTING ? books : 0),
                undone + (outcome == Outcome.UNDONE ? books : 0));
    }
}
