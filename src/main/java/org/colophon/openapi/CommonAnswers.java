package org.colophon.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Adds to each operation what holds for all that are like it: headers, conditions and how it may be refused. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 2)
class CommonAnswers implements GlobalOpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        api.getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> complete(new Endpoint(api, path, method, operation))));
    }

    private static void complete(Endpoint endpoint) {
        endpoint.describeParameters();
        endpoint.answerNothing();
        endpoint.headers().forEach(endpoint::answerWith);
        endpoint.conditions().forEach(endpoint::take);
        endpoint.refusals().forEach(endpoint::refuseWith);
    }

    private record Endpoint(OpenAPI api, String path, HttpMethod method, Operation operation) {

        private boolean isAdmin() {
            return path.startsWith("/admin/");
        }

        private boolean isWrite() {
            return method != HttpMethod.GET;
        }

        private boolean takes(String parameter) {
            return takes(operation, parameter);
        }

        private static boolean takes(Operation operation, String parameter) {
            return parameters(operation).anyMatch(it -> parameter.equals(it.getName()));
        }

        private static Stream<Parameter> parameters(Operation operation) {
            return Stream.ofNullable(operation.getParameters()).flatMap(List::stream);
        }

        /** The base's own parameters are how a parameter of that name is described where its method does not. */
        void describeParameters() {
            parameters(operation).forEach(it -> {
                var known = api.getComponents().getParameters().get(it.getName());
                if (known != null && it.getDescription() == null) {
                    it.description(known.getDescription()).example(known.getExample());
                }
                if (known != null && it.getSchema().get$ref() != null) {
                    it.setSchema(known.getSchema());
                }
                it.setDescription(Prose.of(it.getDescription()));
            });
        }

        List<String> headers() {
            var headers = new ArrayList<String>();
            if (takes("after")) {
                headers.add("Link");
            }
            if (!isAdmin() || takes("If-Match") || isVersioned()) {
                headers.add("ETag");
            }
            if (method == HttpMethod.POST) {
                headers.add("Idempotency-Replayed");
            }
            return headers;
        }

        /** Whether what is written with If-Match, here or below, is read or made here. */
        private boolean isVersioned() {
            var isRead = method == HttpMethod.GET
                    && (isWrittenAt(path::equals)
                            || path.endsWith("}") && isWrittenAt(it -> it.startsWith(path + "/")));
            var isMade = operation.getResponses().containsKey("201") && isWrittenAt(it -> it.startsWith(path + "/{"));
            return isRead || isMade;
        }

        private boolean isWrittenAt(Predicate<String> where) {
            return api.getPaths().entrySet().stream()
                    .filter(it -> where.test(it.getKey()))
                    .flatMap(it -> it.getValue().readOperations().stream())
                    .anyMatch(it -> takes(it, "If-Match"));
        }

        List<String> conditions() {
            return method == HttpMethod.POST && isAdmin()
                    ? List.of("Idempotency-Key")
                    : isAdmin() ? List.of() : List.of("If-None-Match");
        }

        Stream<String> refusals() {
            return Stream.of(
                            when("304", !isAdmin()),
                            when("400", operation.getParameters() != null || operation.getRequestBody() != null),
                            when("401", isAdmin()),
                            when("403", isAdmin()),
                            when("404", path.contains("{")),
                            when("409", isWrite()),
                            when("410", path.startsWith("/api/v1/books/{")),
                            when("412", takes("If-Match")),
                            when("413", operation.getRequestBody() != null),
                            when("415", operation.getRequestBody() != null),
                            when("422", isWrite()),
                            when("428", takes("If-Match")),
                            when("429", isAdmin()),
                            when("500", true),
                            when("503", true))
                    .flatMap(it -> it);
        }

        private static Stream<String> when(String status, boolean possible) {
            return possible ? Stream.of(status) : Stream.empty();
        }

        /** An answer without a body, which springdoc takes to be 200. */
        void answerNothing() {
            var answer = operation.getResponses().get("200");
            if (answer != null && answer.getContent() == null) {
                operation.getResponses().remove("200");
                operation.getResponses().addApiResponse("204", answer.description("No Content"));
            }
        }

        void answerWith(String header) {
            operation.getResponses().values().forEach(it -> it.addHeaderObject(header, new Header().$ref(header)));
        }

        void take(String parameter) {
            operation.addParametersItem(new Parameter().$ref(parameter));
        }

        void refuseWith(String status) {
            operation.getResponses().addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + status));
        }
    }
}
