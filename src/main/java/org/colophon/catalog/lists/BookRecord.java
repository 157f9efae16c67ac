package org.colophon.catalog.lists;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A record of a list, as it was written.
 *
 * @param format tells what the fields are called
 * @param values stripped and never blank; a field without a value is absent. What is no character of a document (XML 1.0,
 *     production 2), such as U+0000, becomes U+FFFD, for neither PostgreSQL nor ONIX could keep it
 */
public record BookRecord(ListFormat format, Map<Field, List<String>> values) implements Entry {

    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    public BookRecord {
        var readable = new EnumMap<Field, List<String>>(Field.class);
        values.forEach((field, texts) ->
                readable.put(field, texts.stream().map(BookRecord::readable).toList()));
        values = Map.copyOf(readable);
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

    private static String readable(String text) {
        return NO_CHARACTER.matcher(text).replaceAll("\uFFFD");
    }

    String pointer(Field field) {
        return "/" + (format == ListFormat.CSV ? field.column() : field.property());
    }
}
