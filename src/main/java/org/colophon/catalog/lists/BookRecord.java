package org.colophon.catalog.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record of a list, as it was written.
 *
 * @param format tells what the fields are called
 * @param values stripped and never blank; a field without a value is absent
 */
public record BookRecord(ListFormat format, Map<Field, List<String>> values) implements Entry {

    public BookRecord {
        values = Map.copyOf(values);
    }

    /** The title as written, where there is one. */
    public Optional<String> title() {
        return text(Field.TITLE);
    }

    Optional<String> text(Field field) {
        return texts(field).stream().findFirst();
    }

    List<String> texts(Field field) {
        return values.getOrDefault(field, List.of());
    }

    String pointer(Field field) {
        return "/" + (format == ListFormat.CSV ? field.column() : field.property());
    }
}
