package org.colophon.catalog.alteration;

import java.util.List;
import org.colophon.catalog.description.Fault;

/** An alteration cannot be made: to any book, or to one. */
public class AlterationRefused extends RuntimeException {

    private final transient List<Fault> faults;

    AlterationRefused(List<Fault> faults) {
        super("The books cannot be changed so");
        this.faults = List.copyOf(faults);
    }

    /** Everything that is wrong: with the alteration, or with what it would make of the book. */
    public List<Fault> faults() {
        return faults;
    }
}
