package org.colophon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where and why a body could not be read, in words about the JSON and not about our classes. */
final class UnreadableJson {

    static final String NOT_VALID = "This value is not valid.";

    private UnreadableJson() {}

    static Fault fault(@Nullable Throwable cause) {
        return switch (cause) {
            case null -> Fault.inBody("", "A body is needed.");
            case JacksonException e -> Fault.inBody(JsonPointers.of(e.getPath()), detail(e));
            default -> Fault.inBody("", "The body could not be read.");
        };
    }

    private static String detail(JacksonException exception) {
        return switch (exception) {
            case UnrecognizedPropertyException e -> "There is no property \"" + e.getPropertyName() + "\" here.";
            case StreamConstraintsException e -> "The JSON is too large, too deep or holds too long a value.";
            case StreamReadException e -> "This is not well-formed JSON" + position(e) + ".";
            case MismatchedInputException e -> mismatch(e.getTargetType());
            default -> NOT_VALID;
        };
    }

    static String mismatch(@Nullable Class<?> type) {
        return "Expected " + expected(type) + ".";
    }

    private static String position(StreamReadException exception) {
        var location = exception.getLocation();
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "one of ", ""));
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return type.isPrimitive() || type.getName().startsWith("java.") ? simple(type) : "an object";
    }

    private static String simple(Class<?> type) {
        return switch (type) {
            case Class<?> it when it == String.class -> "a text";
            case Class<?> it when it == boolean.class || it == Boolean.class -> "true or false";
            case Class<?> it when it.isPrimitive() || Number.class.isAssignableFrom(it) -> "a number";
            case Class<?> it when it == LocalDate.class -> "a date (YYYY-MM-DD)";
            case Class<?> it when it == Instant.class -> "a point in time (YYYY-MM-DDThh:mm:ssZ)";
            case Class<?> it when it == UUID.class -> "a UUID";
            default -> "another value";
        };
    }
}
