package org.colophon;

import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Reads all faults out of what validation found, so that an editor need not correct them one at a time. */
final class Faults {

    private Faults() {}

    static List<Fault> in(Errors errors, MethodParameter parameter) {
        return errors.getAllErrors().stream()
                .map(error -> fault("", parameter, error))
                .toList();
    }

    static List<Fault> in(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(it -> Fault.inBody(JsonPointers.of(it.getPropertyPath()), it.getMessage()))
                .toList();
    }

    static List<Fault> in(MethodValidationResult result) {
        return Stream.concat(
                        result.getParameterValidationResults().stream().flatMap(Faults::in),
                        result.getCrossParameterValidationResults().stream()
                                .map(it -> Fault.ofRequest(it.getDefaultMessage())))
                .toList();
    }

    private static Stream<Fault> in(ParameterValidationResult result) {
        var prefix = result.getContainerIndex() == null ? "" : "/" + result.getContainerIndex();
        return switch (result) {
            case ParameterErrors errors ->
                errors.getAllErrors().stream().map(error -> fault(prefix, result.getMethodParameter(), error));
            default -> result.getResolvableErrors().stream().map(it -> fault(prefix, result.getMethodParameter(), it));
        };
    }

    /** An object that is not the body is bound from parameters by the names of its fields. */
    private static Fault fault(String prefix, MethodParameter parameter, ObjectError error) {
        var field = error instanceof FieldError it ? it.getField() : "";
        return parameter.hasParameterAnnotation(RequestBody.class)
                ? Fault.inBody(prefix + JsonPointers.of(field), error.getDefaultMessage())
                : Fault.inParameter(field, error.getDefaultMessage());
    }

    private static Fault fault(String prefix, MethodParameter parameter, MessageSourceResolvable error) {
        return parameter.hasParameterAnnotation(RequestBody.class)
                ? Fault.inBody(prefix, error.getDefaultMessage())
                : Fault.inParameter(nameOf(parameter), error.getDefaultMessage());
    }

    /** The name that the caller knows, which an annotation may have given. */
    static String nameOf(MethodParameter parameter) {
        var annotations = MergedAnnotations.from(parameter.getParameterAnnotations());
        return Stream.of(RequestParam.class, PathVariable.class, RequestHeader.class)
                .map(annotations::get)
                .filter(annotation -> annotation.isPresent() && annotation.hasNonDefaultValue("name"))
                .map(annotation -> annotation.getString("name"))
                .findFirst()
                .or(() -> Optional.ofNullable(parameter.getParameterName()))
                .orElse("");
    }
}
