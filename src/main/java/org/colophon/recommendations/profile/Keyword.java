package org.colophon.recommendations.profile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.colophon.recommendations.vector.Bag;

/**
 * A keyword as an editor wrote it.
 *
 * @param term by which the whole of it is compared, whatever its hyphens and endings
 * @param words the terms in it
 */
public record Keyword(String text, String language, String term, List<String> words) {

    private static final double PART_OF_KEYWORD = .5;

    static Keyword of(String text, String code) {
        var language = Language.of(code);
        return new Keyword(
                text,
                code,
                Words.joined(text, language),
                Words.in(text, language).stream().map(Word::term).distinct().toList());
    }

    /** The keywords as wholes, and for less the words of those that have several: "unit testing" is some testing. */
    static Bag terms(List<Keyword> keywords) {
        var amounts = new HashMap<String, Double>();
        for (var keyword : keywords) {
            keyword.words.forEach(word -> amounts.merge(word, PART_OF_KEYWORD, Math::max));
            if (!keyword.term.isEmpty()) {
                amounts.put(keyword.term, 1.0);
            }
        }
        return Bag.of(amounts);
    }

    /**
     * The keyword as it is written; one in nothing but lower case gets its capitals word by word. A single letter is a name, such
     * as that of the language C.
     */
    public String spelt(UnaryOperator<String> spelling) {
        if (text.length() == 1) {
            return text.toUpperCase(Locale.ROOT);
        }
        var lowerCase = text.toLowerCase(Locale.ROOT);
        var spoken = Language.of(language);
        return text.equals(lowerCase)
                ? Words.replaceEach(text, word -> spelt(word, spelling.apply(spoken.stem(word))))
                : text;
    }

    /** Another form of the word says nothing of how this one is written. */
    private static String spelt(String word, String form) {
        return form.equalsIgnoreCase(word) ? form : word;
    }
}
