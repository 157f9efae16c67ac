package org.colophon.content.outline;

import java.util.List;

/** A draft of an outline breaks rules. */
public final class OutlineBroken extends RuntimeException {

    private final transient List<OutlineFault> faults;

    OutlineBroken(List<OutlineFault> faults) {
        super(faults.toString());
        this.faults = faults;
    }

    public List<OutlineFault> faults() {
        return faults;
    }
}
