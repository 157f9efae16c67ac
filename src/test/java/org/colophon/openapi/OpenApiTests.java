package org.colophon.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is told to those who write clients is committed, so that a change of an interface is seen, and fits itself. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiTests {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @LocalServerPort
    int port;

    /** Run with {@code -Dcolophon.documents=write} to take over what has changed. */
    @ParameterizedTest
    @EnumSource
    void committedDocumentsAreWhatIsAnswered(Document document) throws Exception {
        var answer = get(document.path, "admin:correct horse battery staple");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/json"));

        var answered = answer.body() + "\n";
        if ("write".equals(System.getProperty("colophon.documents"))) {
            Files.writeString(document.file, answered);
        }

        assertThat(document.committed())
                .as("%s is out of date: ./mvnw test -Dtest=OpenApiTests -Dcolophon.documents=write", document.file)
                .isEqualTo(answered);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/openapi.json, 200",
        "/admin/api/openapi.json, 401",
        "/openapi/public, 404",
        "/openapi/admin, 404",
        "/openapi, 404",
        "/openapi.yaml/admin, 404"
    })
    void letsInTheReadersOfEachDocument(String path, int status) throws Exception {
        assertThat(get(path, null).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationIsDescribedAndShown(Document document) throws IOException {
        assertThat(document.operations()).isNotEmpty().allSatisfy(operation -> {
            assertThat(operation.path("summary").asString("")).isNotBlank();
            assertThat(operation.path("description").asString("")).isNotBlank();
            assertThat(jsonOf(operation))
                    .allSatisfy(it -> assertThat(it.has("example"))
                            .as("src/main/resources/openapi/examples/%s", operation.get("operationId"))
                            .isTrue());
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyExampleFitsItsSchema(Document document) throws IOException {
        assertThat(document.examples())
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        shown -> assertThat(SCHEMAS.getSchema(shown.schema()).validate(shown.example()))
                                .as("%s", shown.media())
                                .isEmpty());
    }

    @Test
    void anExampleThatDoesNotFitIsFound() throws IOException {
        var shown = Document.ADMIN
                .examples()
                .filter(it -> it.example().has("items"))
                .findFirst()
                .orElseThrow();

        assertThat(SCHEMAS.getSchema(shown.schema()).validate(shown.example().get("items")))
                .isNotEmpty();
    }

    private static List<JsonNode> jsonOf(JsonNode operation) {
        return operation.findValues("content").stream()
                .map(it -> it.path("application/json"))
                .filter(JsonNode::isObject)
                .toList();
    }

    private HttpResponse<String> get(String path, @Nullable String credentials)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (credentials != null) {
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
