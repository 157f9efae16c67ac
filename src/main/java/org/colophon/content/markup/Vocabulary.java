package org.colophon.content.markup;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of elements or attributes that are allowed, in the spelling that XML wants: an HTML parser may have lost it.
 *
 * @param names by their lower case
 */
record Vocabulary(Map<String, String> names) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** @param names parted by white space */
    static Vocabulary of(String names) {
        return new Vocabulary(SPACE.splitAsStream(names.strip())
                .collect(Collectors.toUnmodifiableMap(Vocabulary::lower, Function.identity())));
    }

    /** The spelling of a name with or without a namespace's prefix; empty when it is not allowed. */
    Optional<String> spelled(String name) {
        return Optional.ofNullable(names.get(lower(local(name))));
    }

    boolean has(String name) {
        return names.containsKey(lower(local(name)));
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
