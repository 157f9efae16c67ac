package org.colophon.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Tells what springdoc passes by: a body that a controller reads as a stream, and parameters by which one of two methods for
 * the same address is chosen.
 */
@Component
class Mappings implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (Arrays.stream(handler.getMethodParameters()).anyMatch(it -> it.getParameterType() == InputStream.class)) {
            mediaTypes(handler)
                    .forEach(type -> bodyOf(operation).addMediaType(type, new MediaType().schema(schemaOf(type))));
        }
        var conditions = mappingOf(handler).getStringArray("params");
        Arrays.stream(conditions)
                .filter(it -> it.matches("[^!=]+=.*"))
                .map(Mappings::parameter)
                .forEach(operation::addParametersItem);
        if (operation.getParameters() != null) {
            operation.getParameters().removeIf(it -> HttpHeaders.CONTENT_TYPE.equals(it.getName()));
        }
        return operation;
    }

    private static Content bodyOf(Operation operation) {
        if (operation.getRequestBody() == null) {
            operation.setRequestBody(new RequestBody().required(true).content(new Content()));
        }
        return operation.getRequestBody().getContent();
    }

    private static Schema<?> schemaOf(String type) {
        return type.startsWith("image/") || type.endsWith("zip") ? new BinarySchema() : new StringSchema();
    }

    /** @param condition such as "dry-run=true"; what only has to be there is a parameter of the method anyway */
    private static Parameter parameter(String condition) {
        var parts = condition.split("=", 2);
        return new QueryParameter().name(parts[0]).schema(new StringSchema()._enum(List.of(parts[1])));
    }

    private static List<String> mediaTypes(HandlerMethod handler) {
        return List.of(mappingOf(handler).getStringArray("consumes"));
    }

    private static MergedAnnotation<RequestMapping> mappingOf(HandlerMethod handler) {
        return MergedAnnotations.from(handler.getMethod()).get(RequestMapping.class);
    }
}
