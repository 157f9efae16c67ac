package org.colophon.catalog.contributor;

import java.util.Map;

/** An ORCID iD or an ISNI that a description states belongs to another contributor. */
public class IdentifierTaken extends RuntimeException {

    private final transient Map<String, String> faults;

    IdentifierTaken(Map<String, String> faults) {
        super("A number belongs to another contributor");
        this.faults = faults;
    }

    /** Which number it is, by JSON pointers into the description, and who has it. */
    public Map<String, String> faults() {
        return faults;
    }
}
