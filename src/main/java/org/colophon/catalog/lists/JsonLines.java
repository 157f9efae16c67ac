package org.colophon.catalog.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.colophon.catalog.description.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON Lines, one line at a time; empty ones are none. */
final class JsonLines implements Iterator<Entry> {

    private static final JsonMapper JSON = new JsonMapper();

    private final BufferedReader lines;
    private int number = 0;
    private @Nullable String ahead;

    private JsonLines(BufferedReader lines) {
        this.lines = lines;
    }

    static Stream<Entry> entries(Reader file) {
        var lines = new JsonLines(new BufferedReader(file));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED), false);
    }

    @Override
    public boolean hasNext() {
        try {
            while (ahead == null || ahead.isBlank()) {
                ahead = lines.readLine();
                number++;
                if (ahead == null) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UnreadableList("The file is not in UTF-8", e);
        }
    }

    @Override
    public Entry next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        var line = ahead;
        ahead = null;
        return entry(line);
    }

    private Entry entry(String line) {
        try {
            var object = JSON.readTree(line);
            return object.isObject() ? record(object) : broken("is no JSON object");
        } catch (JacksonException e) {
            return broken("is no well-formed JSON: " + e.getOriginalMessage());
        }
    }

    private BrokenEntry broken(String why) {
        return new BrokenEntry(new Fault("", "Line %d %s".formatted(number, why)));
    }

    private static BookRecord record(JsonNode object) {
        var values = new EnumMap<Field, List<String>>(Field.class);
        for (var field : Field.values()) {
            var texts = texts(object.path(field.property()));
            if (!texts.isEmpty()) {
                values.put(field, texts);
            }
        }
        return new BookRecord(ListFormat.JSON_LINES, values);
    }

    private static List<String> texts(JsonNode value) {
        return (value.isArray() ? value.valueStream() : Stream.of(value))
                .filter(it -> it.isValueNode() && !it.isNull())
                .map(it -> it.asString().strip())
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
