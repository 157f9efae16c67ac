package org.colophon.content.index;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The headings of an index as they are kept: one JSON array, which is read and written whole. */
final class IndexDocument {

    static final String EMPTY = "[]";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private IndexDocument() {}

    static List<Heading> read(String document) {
        return JSON.readValue(document, new TypeReference<>() {});
    }

    static String write(List<Heading> headings) {
        return JSON.writeValueAsString(headings);
    }
}
