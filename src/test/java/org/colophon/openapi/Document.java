package org.colophon.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents, where they are answered and where they are committed. */
enum Document {
    PUBLIC("/api/openapi.json", "docs/openapi-public.json"),
    ADMIN("/admin/api/openapi.json", "docs/openapi-admin.json");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    final String path;
    final Path file;

    Document(String path, String file) {
        this.path = path;
        this.file = Path.of(file);
    }

    String committed() throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    JsonNode read() throws IOException {
        return JSON.readTree(committed());
    }

    List<JsonNode> operations() throws IOException {
        return read().get("paths").valueStream().flatMap(JsonNode::valueStream).toList();
    }

    /** All JSON that operations show as what is sent and answered, and that the common refusals show. */
    Stream<Shown> examples() throws IOException {
        var document = read();
        var shown = new ArrayList<Shown>();
        document.findValues("content").stream()
                .map(content -> content.path("application/json"))
                .filter(media -> media.has("example"))
                .forEach(media -> shown.add(new Shown(document, media)));
        document.findValues("application/problem+json").forEach(media -> shown.add(new Shown(document, media)));
        return shown.stream();
    }

    /** An example with the schema that it is said to fit. */
    record Shown(JsonNode document, JsonNode media) {

        @Override
        public String toString() {
            return media.toString();
        }

        JsonNode example() {
            return media.get("example");
        }

        /** Stands by itself, with all that it refers to. */
        JsonNode schema() {
            var schema = (ObjectNode) media.get("schema").deepCopy();
            return schema.set("components", document.get("components"));
        }
    }
}
