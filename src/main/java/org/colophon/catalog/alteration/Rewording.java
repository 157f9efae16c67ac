package org.colophon.catalog.alteration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Fault;
import org.colophon.catalog.document.Snapshot;
import tools.jackson.databind.JsonNode;

/** Says something else in some fields of a description, or everything that speaks against it. */
final class Rewording {

    private Rewording() {}

    /** @throws AlterationRefused when that cannot be said of a book */
    static BookDescription of(Snapshot known, Map<String, JsonNode> values) {
        try {
            return known.saying(values);
        } catch (IllegalArgumentException e) {
            var faults = values.entrySet().stream()
                    .flatMap(it -> fault(known, it.getKey(), it.getValue()))
                    .toList();
            // Each by itself may be sound, and only together contradict one another
            throw new AlterationRefused(faults.isEmpty() ? List.of(fault("", e)) : faults);
        }
    }

    private static Stream<Fault> fault(Snapshot known, String field, JsonNode value) {
        try {
            known.saying(Map.of(field, value));
            return Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.of(fault("/" + field, e));
        }
    }

    private static Fault fault(String pointer, IllegalArgumentException e) {
        return new Fault(pointer, String.valueOf(e.getMessage()));
    }
}
