package org.colophon.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says of each property what the compiler knows: that it may be null, or that an answer always has it. What must be sent is
 * another matter, which validation constraints say.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class Nullness implements GlobalOpenApiCustomizer {

    private static final String SCHEMAS = "#/components/schemas/";

    private final TypeNames names;

    Nullness(TypeNames names) {
        this.names = names;
    }

    @Override
    public void customise(OpenAPI api) {
        var sent = sentSchemas(api);
        api.getComponents().getSchemas().forEach((name, schema) -> {
            var type = names.typeCalled(name);
            if (type != null && type.isRecord()) {
                mark(schema, type, !sent.contains(name));
            }
        });
    }

    private static void mark(Schema<?> schema, Class<?> type, boolean isAnswer) {
        for (var component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                mark(schema, component.getType(), false);
            } else if (schema.getProperties().containsKey(component.getName())) {
                mark(schema, component, isAnswer);
            }
        }
    }

    private static void mark(Schema<?> schema, RecordComponent component, boolean isAnswer) {
        var inclusion = inclusionOf(component);
        if (isNullable(component)) {
            if (inclusion != JsonInclude.Include.NON_NULL) {
                schema.getProperties().compute(component.getName(), (name, it) -> orNull(Objects.requireNonNull(it)));
            }
        } else if (isAnswer && inclusion != JsonInclude.Include.NON_EMPTY) {
            schema.addRequiredItem(component.getName());
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static JsonInclude.@Nullable Include inclusionOf(RecordComponent component) {
        var own = component.getAccessor().getAnnotation(JsonInclude.class);
        var common = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        return own != null ? own.value() : common != null ? common.value() : null;
    }

    @SuppressWarnings("rawtypes")
    private static Schema orNull(Schema schema) {
        if (schema.get$ref() != null) {
            return new JsonSchema().anyOf(List.of(schema, new JsonSchema().types(Set.of("null"))));
        }
        schema.addType("null");
        if (schema.getEnum() != null) {
            schema.getEnum().add(null);
        }
        return schema;
    }

    /** The names of all schemas that a request body is made of. */
    private static Set<String> sentSchemas(OpenAPI api) {
        var document = Json31.mapper().<JsonNode>valueToTree(api);
        var found = new HashSet<String>();
        var open = new ArrayDeque<JsonNode>(document.findValues("requestBody"));
        while (!open.isEmpty()) {
            for (var reference : open.remove().findValuesAsText("$ref")) {
                var name = reference.substring(SCHEMAS.length());
                if (found.add(name)) {
                    open.add(document.at("/components/schemas/" + name));
                }
            }
        }
        return found;
    }
}
