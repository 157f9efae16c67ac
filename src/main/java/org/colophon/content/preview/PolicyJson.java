package org.colophon.content.preview;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How policies are kept: as JSON, so that what a policy may say can grow. */
final class PolicyJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private PolicyJson() {}

    static String write(PreviewPolicy policy) {
        return JSON.writeValueAsString(policy);
    }

    static PreviewPolicy read(String json) {
        return JSON.readValue(json, PreviewPolicy.class);
    }
}
