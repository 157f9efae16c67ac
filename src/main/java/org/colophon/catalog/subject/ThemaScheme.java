package org.colophon.catalog.subject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Thema, the book trade's subject categories (EDItEUR, version 1.6), in English. Its nine thousand headings are read when
 * the first is asked for, so that a start of the application does not wait for them.
 */
public final class ThemaScheme {

    private final Map<String, String> headings;

    private ThemaScheme(Map<String, String> headings) {
        this.headings = headings;
    }

    public static ThemaScheme current() {
        return Current.SCHEME;
    }

    /** The English heading of a subject or qualifier. */
    public Optional<String> heading(String code) {
        return Optional.ofNullable(headings.get(code));
    }

    /**
     * Demands that a book can be about it.
     *
     * @return the code
     * @throws IllegalArgumentException when there is no such code, or it is a qualifier, which says nothing by itself
     */
    public String subject(String code) {
        if (heading(code).isEmpty()) {
            throw new IllegalArgumentException("\"%s\" is no subject code of Thema 1.6".formatted(code));
        }
        if (Character.isDigit(code.charAt(0))) {
            throw new IllegalArgumentException("\"%s\" is a Thema qualifier and no subject".formatted(code));
        }
        return code;
    }

    /**
     * Demands that it can be said of a book beside its subjects.
     *
     * @return the code
     * @throws IllegalArgumentException when there is no such code, or it is a subject
     */
    public String qualifier(String code) {
        if (heading(code).isEmpty() || !Character.isDigit(code.charAt(0))) {
            throw new IllegalArgumentException("\"%s\" is no qualifier of Thema 1.6".formatted(code));
        }
        return code;
    }

    private static final class Current {

        static final ThemaScheme SCHEME = load();

        private static ThemaScheme load() {
            try (var in = ThemaScheme.class.getResourceAsStream("/thema/thema-codes.json")) {
                return new ThemaScheme(headings(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Streamed, for a tree of the file would take many times the room of what is kept of it. */
    private static Map<String, String> headings(InputStream in) {
        var headings = HashMap.<String, String>newHashMap(10_000);
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            while (readUpTo("CodeValue", json)) {
                var code = json.getString();
                readUpTo("CodeDescription", json);
                headings.put(code, json.getString());
            }
        }
        return Map.copyOf(headings);
    }

    private static boolean readUpTo(String property, JsonParser json) {
        for (var token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME && property.equals(json.currentName())) {
                json.nextToken();
                return true;
            }
        }
        return false;
    }
}
