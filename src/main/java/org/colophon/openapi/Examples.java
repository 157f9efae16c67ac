package org.colophon.openapi;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Shows what is sent and what is answered, by the files under {@code openapi/examples}: a folder for each operation has its
 * {@code request} and its answer, whose name is the status. That no method says its status in a way that could be read is why
 * the files do.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 3)
class Examples implements GlobalOpenApiCustomizer {

    private static final Map<String, String> TYPES = Map.of(
            "json", "application/json",
            "csv", "text/csv",
            "jsonl", "application/jsonl",
            "html", "text/html");

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().stream()
                .flatMap(it -> it.readOperations().stream())
                .forEach(operation -> filesOf(operation).forEach(file -> show(operation, file)));
    }

    private Stream<Resource> filesOf(Operation operation) {
        try {
            return Stream.of(files.getResources("classpath*:openapi/examples/" + operation.getOperationId() + "/*.*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(Operation operation, Resource file) {
        var name = StringUtils.stripFilenameExtension(String.valueOf(file.getFilename()));
        if (name.equals("request")) {
            show(operation.getRequestBody().getContent(), file);
        } else {
            show(answerWith(operation, name).getContent(), file);
        }
    }

    /** The one answer that springdoc has found, under the status that it really has. */
    private static ApiResponse answerWith(Operation operation, String status) {
        var answer = requireNonNull(operation.getResponses().remove("200"), operation::getOperationId);
        operation.getResponses().addApiResponse(status, answer);
        answer.setDescription(HttpStatus.valueOf(Integer.parseInt(status)).getReasonPhrase());
        if (!status.equals("200")) {
            answer.addHeaderObject("Location", new Header().$ref("Location"));
        }
        return answer;
    }

    private static void show(Content content, Resource file) {
        var ending = StringUtils.getFilenameExtension(file.getFilename());
        requireNonNull(content.get(TYPES.get(ending)), file::toString).setExample(read(file, "json".equals(ending)));
    }

    private static Object read(Resource file, boolean json) {
        try {
            return json
                    ? Json31.mapper().readValue(file.getContentAsByteArray(), JsonNode.class)
                    : file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
