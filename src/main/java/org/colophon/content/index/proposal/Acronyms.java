package org.colophon.content.index.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colophon.content.index.passage.BookText;

/**
 * Acronyms that a text explains: "ISBN (International Standard Book Number)", or the other way round. An explanation is one
 * when its words begin with the letters of the acronym.
 */
final class Acronyms {

    private static final String SHORT = "([A-Z][A-Z0-9]{1,7})";
    private static final Pattern SHORT_FIRST = Pattern.compile("\\b" + SHORT + " \\(([^()]{5,100})\\)");
    private static final Pattern LONG_FIRST = Pattern.compile("([^().;:]{5,100}) \\(" + SHORT + "\\)");
    private static final List<String> PASSED_OVER = List.of("of", "and", "for", "the", "in", "to", "a", "on");

    private Acronyms() {}

    /** What each acronym stands for, as it is first explained. */
    static Map<String, String> in(BookText text) {
        var found = new TreeMap<String, String>();
        text.passages().flatMap(it -> it.lines().stream()).forEach(line -> {
            SHORT_FIRST.matcher(line).results().forEach(it -> note(it.group(1), it.group(2), found));
            LONG_FIRST.matcher(line).results().forEach(it -> note(it.group(2), it.group(1), found));
        });
        return found;
    }

    private static void note(String acronym, String text, Map<String, String> found) {
        explanation(acronym, List.of(text.strip().split("[\\s-]+"))).ifPresent(it -> found.putIfAbsent(acronym, it));
    }

    /** The last words of the text whose letters make up the acronym. */
    private static Optional<String> explanation(String acronym, List<String> words) {
        for (int from = words.size() - acronym.length(); from >= 0; from--) {
            var last = words.subList(from, words.size());
            if (initials(last).equals(acronym) && !PASSED_OVER.contains(last.getFirst())) {
                return Optional.of(String.join(" ", last));
            }
        }
        return Optional.empty();
    }

    private static String initials(List<String> words) {
        return words.stream()
                .filter(it -> !it.isEmpty() && !PASSED_OVER.contains(it))
                .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
