package org.colophon.catalog.book;

import java.util.List;
import org.colophon.catalog.description.Fault;

/** A book lacks something without which no reader may see it. */
public class NotPublishable extends RuntimeException {

    private final transient List<Fault> faults;

    public NotPublishable(List<Fault> faults) {
        super("The book lacks what a published book must have");
        this.faults = List.copyOf(faults);
    }

    /** Everything that is missing, not only the first thing. */
    public List<Fault> faults() {
        return faults;
    }
}
