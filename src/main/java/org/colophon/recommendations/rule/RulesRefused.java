package org.colophon.recommendations.rule;

import java.util.List;

/** A rule or a setting that cannot be, or not beside the others. */
public final class RulesRefused extends RuntimeException {

    private final transient List<RuleFault> faults;

    public RulesRefused(List<RuleFault> faults) {
        super("This cannot be so, see \"errors\".");
        this.faults = List.copyOf(faults);
    }

    /** All that is wrong, at least one. */
    public List<RuleFault> faults() {
        return faults;
    }
}
