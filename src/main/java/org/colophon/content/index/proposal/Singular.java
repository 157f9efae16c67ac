package org.colophon.content.index.proposal;

/** Takes the regular plural ending of English from a word, so that singular and plural are one term. */
final class Singular {

    private static final int SHORTEST = 4;

    private Singular() {}

    /** @param word in lower case; one in another language loses at most its last letters, in every form alike */
    static String of(String word) {
        if (word.length() < SHORTEST || !word.endsWith("s") || word.matches(".*(ss|us|is|ous)")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean sibilant = word.matches(".*(s|x|z|ch|sh)es");
        return word.substring(0, word.length() - (sibilant ? 2 : 1));
    }
}
