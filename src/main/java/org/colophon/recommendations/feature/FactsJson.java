package org.colophon.recommendations.feature;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** How facts are kept in a column. A mapper of its own, for what is stored must outlive any setting of the web's. */
final class FactsJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private FactsJson() {}

    static String write(Object facts) {
        return MAPPER.writeValueAsString(facts);
    }

    static CardFacts card(String json) {
        return MAPPER.readValue(json, CardFacts.class);
    }

    static ContentFacts content(@Nullable String json) {
        return json == null ? ContentFacts.NONE : MAPPER.readValue(json, ContentFacts.class);
    }
}
