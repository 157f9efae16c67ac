package org.colophon.recommendations.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a book spells its terms: "Java" and "API", but "testing". Only the inside of a sentence proves that a word is written
 * with capitals; titles and the beginnings of sentences write all words so.
 */
final class Spellings {

    private final Map<String, String> proven;
    private final Map<String, String> assumed;

    private Spellings(Map<String, String> proven, Map<String, String> assumed) {
        this.proven = Map.copyOf(proven);
        this.assumed = Map.copyOf(assumed);
    }

    static Spellings of(List<Word> overview, List<Word> title) {
        var proven = new HashMap<String, String>();
        var assumed = new HashMap<String, String>();
        overview.forEach(word -> note(word, word.opening() ? assumed : proven));
        title.forEach(word -> note(word, assumed));
        assumed.keySet().removeAll(proven.keySet());
        return new Spellings(proven, assumed);
    }

    /** A word that is written in lower case once is written large elsewhere for another reason. */
    private static void note(Word word, Map<String, String> forms) {
        var term = word.term().intern();
        var form = word.form().intern();
        forms.merge(term, form, (known, another) -> another.equals(term) ? another : known);
    }

    Optional<String> proven(String term) {
        return Optional.ofNullable(proven.get(term));
    }

    Optional<String> assumed(String term) {
        return Optional.ofNullable(assumed.get(term));
    }
}
