package org.colophon.content.index;

import java.util.List;

/** Changes of an index break rules; none of them has been made. */
public final class IndexRefusal extends RuntimeException {

    private final transient List<IndexFault> faults;

    IndexRefusal(List<IndexFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    public List<IndexFault> faults() {
        return faults;
    }
}
