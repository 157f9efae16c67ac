package org.colophon.content.index.proposal;

import java.util.List;
import java.util.regex.Pattern;

/** Takes the regular plural ending of English from a word, so that singular and plural are one term. */
final class Singular {

    private static final int SHORTEST = 4;
    private static final List<String> NO_PLURALS = List.of("ss", "us", "is");

    /** Before these endings English puts an e that the singular does not have: classes, boxes, branches, statuses. */
    private static final Pattern SIBILANT = Pattern.compile(".+(?:ss|x|tz|zz|[^aeiou]us|(?<!ca|ni)ch|sh)es");

    private Singular() {}

    /** @param word in lower case; one in another language loses at most its last letters, in every form alike */
    static String of(String word) {
        if (word.length() < SHORTEST
                || !word.endsWith("s")
                || NO_PLURALS.stream().anyMatch(word::endsWith)) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.substring(0, word.length() - (SIBILANT.matcher(word).matches() ? 2 : 1));
    }
}
