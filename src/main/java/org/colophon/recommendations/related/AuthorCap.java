package org.colophon.recommendations.related;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** No list is filled with the books of one author. */
final class AuthorCap {

    static final int MOST_BY_ONE = 3;

    private final Map<String, Integer> listed = new HashMap<>();

    /** Counts the authors of one more book, unless one of them has enough on the list. */
    boolean admits(List<String> authors) {
        var names = authors.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        if (names.stream().anyMatch(name -> listed.getOrDefault(name, 0) >= MOST_BY_ONE)) {
            return false;
        }
        names.forEach(name -> listed.merge(name, 1, Integer::sum));
        return true;
    }
}
