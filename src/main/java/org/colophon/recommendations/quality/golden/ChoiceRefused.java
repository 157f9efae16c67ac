package org.colophon.recommendations.quality.golden;

import java.util.List;

/** A choice of neighbours cannot be, for all of these faults. */
public class ChoiceRefused extends RuntimeException {

    private final transient List<Fault> faults;

    private ChoiceRefused(List<Fault> faults) {
        super("These cannot be chosen");
        this.faults = List.copyOf(faults);
    }

    /** @param pointer a JSON pointer into what was sent (RFC 6901); @param detail for a person */
    public record Fault(String pointer, String detail) {

        static Fault at(int place, String detail) {
            return new Fault("/neighbours/" + place, detail);
        }
    }

    static void ifAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new ChoiceRefused(faults);
        }
    }

    public List<Fault> faults() {
        return faults;
    }
}
