package org.colophon.catalog.description;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps what is said of a book within bounds, and says in words what is beyond them. */
final class Limits {

    private Limits() {}

    /** @return stripped; null when there is nothing in it */
    static @Nullable String optional(int max, String what, @Nullable String text) {
        return text == null || text.isBlank() ? null : within(max, what, text.strip());
    }

    static String within(int max, String what, String text) {
        if (text.length() > max) {
            throw new IllegalArgumentException(
                    "%s has at most %d characters, this one %d".formatted(what, max, text.length()));
        }
        return text;
    }

    static <T> List<T> limited(int max, String what, List<T> items) {
        if (items.size() > max) {
            throw new IllegalArgumentException("A book has at most %d %s, not %d".formatted(max, what, items.size()));
        }
        return List.copyOf(items);
    }

    static <T, C extends Collection<T>> C distinct(String what, C items) {
        var seen = new HashSet<T>();
        items.stream().filter(it -> !seen.add(it)).findFirst().ifPresent(it -> {
            throw new IllegalArgumentException("The %s %s is stated twice".formatted(what, Objects.toString(it)));
        });
        return items;
    }
}
