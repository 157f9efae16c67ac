package org.colophon.content.index.proposal;

import java.util.List;

/** Takes the regular plural ending of English from a word, so that singular and plural are one term. */
final class Singular {

    private static final int SHORTEST = 4;
    private static final List<String> NO_PLURALS = List.of("ss", "us", "is");
    private static final List<String> SIBILANTS = List.of("ses", "xes", "zes", "ches", "shes");

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
        boolean sibilant = SIBILANTS.stream().anyMatch(word::endsWith);
        return word.substring(0, word.length() - (sibilant ? 2 : 1));
    }
}
