package org.colophon.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leaves out of a document what nothing in it refers to, and says Javadoc in Markdown and patterns portably. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Tidying implements GlobalOpenApiCustomizer {

    private static final Pattern JAVA_ONLY = Pattern.compile("\\(\\?[a-zA-Z]|\\\\[pP]\\{");

    @Override
    public void customise(OpenAPI api) {
        removeUnusedTags(api);
        api.getPaths().values().stream()
                .flatMap(it -> it.readOperations().stream())
                .filter(it -> it.getParameters() != null)
                .map(Operation::getParameters)
                .forEach(parameters -> {
                    parameters.removeIf(it -> isUndescribed(it, api));
                    parameters.stream()
                            .flatMap(it -> Stream.ofNullable(it.getSchema()))
                            .forEach(Tidying::tidy);
                });
        while (removeUnused(api.getComponents(), references(api))) {
            // what was referred to by something unused only is unused, too
        }
        api.getComponents().getSchemas().values().forEach(Tidying::tidy);
    }

    private static boolean isUndescribed(Parameter parameter, OpenAPI api) {
        var reference = parameter.get$ref();
        return reference != null
                && !api.getComponents()
                        .getParameters()
                        .containsKey(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void removeUnusedTags(OpenAPI api) {
        var used = api.getPaths().values().stream()
                .flatMap(it -> it.readOperations().stream())
                .map(Operation::getTags)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        api.getTags().removeIf(tag -> !used.contains(tag.getName()));
    }

    private static Set<String> references(OpenAPI api) {
        return Json31.mapper().<JsonNode>valueToTree(api).findValuesAsText("$ref").stream()
                .collect(Collectors.toSet());
    }

    private static boolean removeUnused(Components components, Set<String> references) {
        return removeUnused("schemas", components.getSchemas(), references)
                | removeUnused("responses", components.getResponses(), references)
                | removeUnused("parameters", components.getParameters(), references)
                | removeUnused("headers", components.getHeaders(), references);
    }

    private static boolean removeUnused(String kind, Map<String, ?> parts, Set<String> references) {
        return parts.keySet().removeIf(name -> !references.contains("#/components/" + kind + "/" + name));
    }

    private static void tidy(Schema<?> schema) {
        schema.setDescription(Prose.of(schema.getDescription()));
        schema.setPattern(portable(schema.getPattern()));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(Tidying::tidy);
        }
        if (schema.getItems() != null) {
            tidy(schema.getItems());
        }
    }

    /** Validation matches the whole text, JSON Schema any part of it; and not all that Java writes is known elsewhere. */
    private static @Nullable String portable(@Nullable String pattern) {
        if (pattern == null || JAVA_ONLY.matcher(pattern).find()) {
            return null;
        }
        return pattern.startsWith("^") ? pattern : "^(?:" + pattern + ")$";
    }
}
