package org.colophon.recommendations.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a book spells its terms: "Java" and "API", but "testing". Only the inside of a sentence proves that a word is written
 * with capitals; titles and the beginnings of sentences write all words so.
 */
final class Spellings {

    private final Map<String, String> proven;
    private final Map<String, String> assumed;
    private final Map<String, String> plain;

    private Spellings(Map<String, String> proven, Map<String, String> assumed, Map<String, String> plain) {
        this.proven = Map.copyOf(proven);
        this.assumed = Map.copyOf(assumed);
        this.plain = Map.copyOf(plain);
    }

    /** @param others from where neither capitals nor their absence prove anything */
    @SafeVarargs
    static Spellings of(List<Word> overview, List<Word> title, List<Word>... others) {
        var proven = new HashMap<String, String>();
        var assumed = new HashMap<String, String>();
        overview.forEach(word -> note(word, word.opening() ? assumed : proven));
        title.forEach(word -> note(word, assumed));
        assumed.keySet().removeAll(proven.keySet());
        var plain = new HashMap<String, String>();
        Stream.of(others)
                .flatMap(List::stream)
                .forEach(word -> plain.putIfAbsent(
                        word.term().intern(),
                        word.form().toLowerCase(Locale.ROOT).intern()));
        return new Spellings(proven, assumed, plain);
    }

    /** A word that is written in lower case once is written large elsewhere for another reason. */
    private static void note(Word word, Map<String, String> forms) {
        var term = word.term().intern();
        var form = word.form().intern();
        forms.merge(term, form, (known, another) -> !isLowerCase(known) && isLowerCase(another) ? another : known);
    }

    private static boolean isLowerCase(String form) {
        return form.equals(form.toLowerCase(Locale.ROOT));
    }

    Optional<String> plain(String term) {
        return Optional.ofNullable(plain.get(term));
    }

    Optional<String> proven(String term) {
        return Optional.ofNullable(proven.get(term));
    }

    Optional<String> assumed(String term) {
        return Optional.ofNullable(assumed.get(term));
    }
}
