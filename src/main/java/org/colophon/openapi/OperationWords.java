package org.colophon.openapi;

import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.models.Operation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.JavadocProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Names each operation after its method, files it under its module, and tells of it what the Javadoc tells. */
@Component
class OperationWords implements GlobalOperationCustomizer {

    private final ObjectProvider<JavadocProvider> javadoc;

    OperationWords(ObjectProvider<JavadocProvider> javadoc) {
        this.javadoc = javadoc;
    }

    /** Methods that differ only in the media type they take are one operation, named after the first in the alphabet. */
    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var id = idOf(handler);
        var known = String.valueOf(operation.getOperationId());
        if (!known.contains(".") || id.compareTo(known) < 0) {
            operation.setOperationId(id);
            operation.setTags(List.of(moduleOf(handler.getBeanType())));
            describe(operation, handler);
        }
        return operation;
    }

    private void describe(Operation operation, HandlerMethod handler) {
        var words = javadoc.getObject();
        var ofMethod = words.getMethodJavadocDescription(handler.getMethod());
        operation.setSummary(withoutStop(Prose.of(words.getFirstSentence(ofMethod))));
        operation.setDescription(Stream.of(ofMethod, words.getClassJavadoc(handler.getBeanType()))
                .map(Prose::of)
                .filter(Objects::nonNull)
                .collect(joining("\n\n")));
    }

    /** Such as "book.publish", from the method publish of a BookController; overloaded methods differ in their path. */
    private static String idOf(HandlerMethod handler) {
        var thing = handler.getBeanType().getSimpleName().replaceAll("^Admin|(Controller|Resource)$", "");
        var name = handler.getMethod().getName();
        var variables = Arrays.stream(handler.getMethodParameters())
                .filter(it -> isOverloaded(handler) && it.hasParameterAnnotation(PathVariable.class))
                .map(it -> StringUtils.capitalize(it.getParameter().getName()))
                .collect(joining("And", "By", ""));
        return StringUtils.uncapitalize(thing) + "." + name + (variables.equals("By") ? "" : variables);
    }

    private static boolean isOverloaded(HandlerMethod handler) {
        return Arrays.stream(handler.getBeanType().getDeclaredMethods())
                        .filter(it -> AnnotatedElementUtils.hasAnnotation(it, RequestMapping.class))
                        .filter(it -> it.getName().equals(handler.getMethod().getName()))
                        .count()
                > 1;
    }

    private static String moduleOf(Class<?> controller) {
        return controller.getPackageName().split("\\.")[2];
    }

    private static @Nullable String withoutStop(@Nullable String sentence) {
        return sentence == null ? null : sentence.replaceFirst("\\.$", "");
    }
}
