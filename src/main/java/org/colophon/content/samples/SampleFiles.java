package org.colophon.content.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The folder of the samples: an index of their names, and for each an outline and a file for each text. */
@Component
class SampleFiles {

    private static final String FOLDER = "sample/content/";

    private final JsonMapper json;

    SampleFiles(JsonMapper json) {
        this.json = json;
    }

    List<String> names() {
        return json.readValue(read("index.json"), new TypeReference<>() {});
    }

    SampleBook book(String name) {
        return json.readValue(read(name + "/outline.json"), SampleBook.class);
    }

    /** Empty when there is no text for the entry. */
    Optional<String> text(String name, String key) {
        var file = name + "/" + key + ".html";
        return new ClassPathResource(FOLDER + file).exists() ? Optional.of(read(file)) : Optional.empty();
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(FOLDER + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
