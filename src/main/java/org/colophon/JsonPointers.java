package org.colophon;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException.Reference;

/** Says in JSON pointers (RFC 6901) what validation and Jackson say in ways of their own. */
final class JsonPointers {

    private static final Pattern STEPS = Pattern.compile("[.\\[\\]]+");
    private static final Set<ElementKind> OUTSIDE_THE_BODY = EnumSet.of(
            ElementKind.METHOD, ElementKind.PARAMETER, ElementKind.CROSS_PARAMETER, ElementKind.RETURN_VALUE);

    private JsonPointers() {}

    /** From a bean path such as {@code products[0].isbn}; "" is the whole body. */
    static String of(String beanPath) {
        return of(STEPS.splitAsStream(beanPath));
    }

    static String of(Path path) {
        var inBody = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> !OUTSIDE_THE_BODY.contains(node.getKind()))
                .map(Object::toString)
                .collect(Collectors.joining("."));
        return of(inBody);
    }

    static String of(List<Reference> path) {
        return of(path.stream().map(JsonPointers::step));
    }

    /** The step from an object to its property. */
    static String step(String property) {
        return "/" + property.replace("~", "~0").replace("/", "~1");
    }

    private static String step(Reference reference) {
        @Nullable String property = reference.getPropertyName();
        return property == null ? Integer.toString(reference.getIndex()) : property;
    }

    /** Leaves out what is no step in the JSON, such as the "<list element>" of a constraint on an element. */
    private static String of(Stream<String> steps) {
        return steps.filter(step -> !step.isEmpty() && !step.startsWith("<"))
                .map(JsonPointers::step)
                .collect(Collectors.joining());
    }
}
