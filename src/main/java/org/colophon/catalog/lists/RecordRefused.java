package org.colophon.catalog.lists;

import java.util.List;
import org.colophon.catalog.description.Fault;

/** A record says something of a book that cannot be so, or too little to make a book of. */
public class RecordRefused extends RuntimeException {

    private final transient List<Fault> faults;

    RecordRefused(List<Fault> faults) {
        super("The record is refused");
        this.faults = List.copyOf(faults);
    }

    /** Every reason, with pointers to the fields as the list calls them. */
    public List<Fault> faults() {
        return faults;
    }
}
