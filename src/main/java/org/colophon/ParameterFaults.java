package org.colophon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.http.ETag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Finds every parameter of a request that cannot be read or is missing, where Spring stops at the first. */
final class ParameterFaults {

    private final WebRequest request;
    private final ConversionService conversion;

    ParameterFaults(WebRequest request, ConversionService conversion) {
        this.request = request;
        this.conversion = conversion;
    }

    List<Fault> find() {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE, WebRequest.SCOPE_REQUEST)
                        instanceof HandlerMethod handler
                ? Stream.of(handler.getMethodParameters())
                        .flatMap(it -> fault(it).stream())
                        .toList()
                : List.of();
    }

    static String detail(@Nullable Object value, @Nullable Class<?> type) {
        return type == ETag.class
                ? "Expected the ETag of one version, such as \"v3\"."
                : "\"" + value + "\" does not have the right form.";
    }

    private Optional<Fault> fault(MethodParameter parameter) {
        return Stream.of(PathVariable.class, RequestParam.class, RequestHeader.class)
                .map(MergedAnnotations.from(parameter.getParameterAnnotations())::get)
                .filter(MergedAnnotation::isPresent)
                .findFirst()
                .flatMap(annotation -> fault(parameter, annotation));
    }

    private Optional<Fault> fault(MethodParameter parameter, MergedAnnotation<?> annotation) {
        var name = Faults.nameOf(parameter);
        var value = value(annotation.getType(), name);
        if (value == null) {
            return isRequired(parameter, annotation)
                    ? Optional.of(Fault.inParameter(name, "is required"))
                    : Optional.empty();
        }
        return canBeRead(value, parameter)
                ? Optional.empty()
                : Optional.of(Fault.inParameter(name, detail(value, parameter.getParameterType())));
    }

    private @Nullable String value(Class<?> source, String name) {
        if (source == RequestHeader.class) {
            return request.getHeader(name);
        }
        return source == RequestParam.class ? request.getParameter(name) : pathVariable(name);
    }

    private @Nullable String pathVariable(String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, WebRequest.SCOPE_REQUEST)
                        instanceof Map<?, ?> variables
                ? (String) variables.get(name)
                : null;
    }

    private static boolean isRequired(MethodParameter parameter, MergedAnnotation<?> annotation) {
        var hasDefault = annotation
                .getValue("defaultValue", String.class)
                .filter(it -> !it.equals(ValueConstants.DEFAULT_NONE))
                .isPresent();
        return annotation.getBoolean("required") && !hasDefault && !parameter.isOptional();
    }

    private boolean canBeRead(String value, MethodParameter parameter) {
        var text = TypeDescriptor.valueOf(String.class);
        var type = new TypeDescriptor(parameter);
        try {
            return !conversion.canConvert(text, type) || conversion.convert(value, text, type) != null;
        } catch (ConversionException e) {
            return false;
        }
    }
}
