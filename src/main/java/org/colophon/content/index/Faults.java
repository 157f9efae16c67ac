package org.colophon.content.index;

import java.util.ArrayList;
import java.util.List;

/** Gathers what stands against a change, so that all of it is told at once. */
final class Faults {

    private final List<IndexFault> found = new ArrayList<>();

    /** @param property of the change, such as {@code /term} */
    Faults unless(boolean holds, String property, String detail) {
        if (!holds) {
            found.add(new IndexFault(property, detail));
        }
        return this;
    }

    void refuse() {
        if (!found.isEmpty()) {
            throw new IndexRefusal(found);
        }
    }
}
