package org.colophon.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Tells of a body that a controller reads as a stream, which springdoc passes by. */
@Component
class RawBodies implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (Arrays.stream(handler.getMethodParameters()).anyMatch(it -> it.getParameterType() == InputStream.class)) {
            mediaTypes(handler)
                    .forEach(type -> bodyOf(operation).addMediaType(type, new MediaType().schema(schemaOf(type))));
        }
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
        return type.startsWith("image/") ? new BinarySchema() : new StringSchema();
    }

    private static List<String> mediaTypes(HandlerMethod handler) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping == null ? List.of() : List.of(mapping.consumes());
    }
}
