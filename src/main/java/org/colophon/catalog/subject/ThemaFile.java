package org.colophon.catalog.subject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The scheme as EDItEUR issues it.
 *
 * @param version for example {@code 1.6}
 */
record ThemaFile(String version, List<ThemaCode> codes) {

    static ThemaFile shipped() {
        try (InputStream in = ThemaFile.class.getResourceAsStream("/thema/thema-codes.json")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Streamed, for a tree of the file would take many times the room of what is kept of it. */
    private static ThemaFile read(InputStream in) {
        try (var json = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            var version = text("IssueNumber", json);
            var codes = new ArrayList<ThemaCode>(10_000);
            while (readUpTo("CodeValue", json)) {
                codes.add(code(json));
            }
            return new ThemaFile(version, codes);
        }
    }

    /** Its properties stand in one order throughout; some codes are numbers. */
    private static ThemaCode code(JsonParser json) {
        var code = json.getString();
        var heading = text("CodeDescription", json);
        var notes = text("CodeNotes", json);
        var parent = text("CodeParent", json);
        return new ThemaCode(code, heading, notes, parent.isEmpty() ? null : parent);
    }

    private static String text(String property, JsonParser json) {
        if (!readUpTo(property, json)) {
            throw new IllegalStateException("The Thema file lacks " + property);
        }
        return json.getString();
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
