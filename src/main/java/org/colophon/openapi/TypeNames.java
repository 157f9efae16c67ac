package org.colophon.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Names a nested type with the one around it: an entry of an outline is another thing than an entry of a list. */
@Component
@Lazy
class TypeNames extends TypeNameResolver {

    /** For the whole JVM, as swagger-core asks the resolver of whichever application was the first in it. */
    private static final Map<String, Class<?>> GIVEN = new ConcurrentHashMap<>();

    @Override
    protected String getNameOfClass(Class<?> type) {
        var name = nameOf(type);
        var other = GIVEN.putIfAbsent(name, type);
        if (other != null && other != type && isNamedByItself(type)) {
            throw new IllegalStateException("%s and %s would both be called %s".formatted(other, type, name));
        }
        return name;
    }

    /** The name of a generic type is only the beginning of one. */
    private static boolean isNamedByItself(Class<?> type) {
        return type.getName().startsWith("org.colophon.") && type.getTypeParameters().length == 0;
    }

    @Nullable Class<?> typeCalled(String name) {
        return GIVEN.get(name);
    }

    private static String nameOf(Class<?> type) {
        var around = type.getEnclosingClass();
        return around == null || around.getSimpleName().matches(".*(Controller|Resource)")
                ? type.getSimpleName()
                : nameOf(around) + type.getSimpleName();
    }
}
