package org.colophon.catalog.web.bulk;

import java.util.List;
import org.colophon.catalog.description.Fault;

/** A proposal is not sound. */
class ProposalRefused extends RuntimeException {

    private final transient List<Fault> faults;

    ProposalRefused(List<Fault> faults) {
        super("The request has faults, listed in \"errors\".");
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong with it. */
    List<Fault> faults() {
        return faults;
    }
}
