package org.colophon.catalog.imprint;

import org.colophon.catalog.description.Fault;

/** An imprint cannot be put on the list, taken from it, or given to a book. */
public class ImprintRefused extends RuntimeException {

    private final transient Fault fault;

    /** @param pointer to where it is named */
    ImprintRefused(String pointer, String why) {
        super(why);
        this.fault = new Fault(pointer, why);
    }

    public Fault fault() {
        return fault;
    }
}
