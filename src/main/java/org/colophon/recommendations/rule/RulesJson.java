package org.colophon.recommendations.rule;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How the rules of a book are kept: as JSON, so that what a rule may say can grow. */
public final class RulesJson {

    private static final TypeReference<List<Rule>> RULES = new TypeReference<>() {};
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private RulesJson() {}

    static String write(List<Rule> rules) {
        return JSON.writerFor(RULES).writeValueAsString(rules);
    }

    public static List<Rule> read(String json) {
        return JSON.readValue(json, RULES);
    }
}
