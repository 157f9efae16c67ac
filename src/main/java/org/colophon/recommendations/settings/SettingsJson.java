package org.colophon.recommendations.settings;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How settings are kept: as JSON, so that they can grow. */
public final class SettingsJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SettingsJson() {}

    static String write(Settings settings) {
        return JSON.writeValueAsString(settings);
    }

    public static Settings read(String json) {
        return JSON.readValue(json, Settings.class);
    }
}
