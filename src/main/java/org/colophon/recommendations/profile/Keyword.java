package org.colophon.recommendations.profile;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A keyword as an editor wrote it, and the terms in it. */
public record Keyword(String text, List<String> terms) {

    static Keyword of(String text) {
        return new Keyword(
                text, Words.in(text).stream().map(Word::term).distinct().toList());
    }

    /** The keyword as it is written; one in nothing but lower case gets its capitals word by word. */
    public String spelt(UnaryOperator<String> spelling) {
        var lowerCase = text.toLowerCase(Locale.ROOT);
        return text.equals(lowerCase) ? Words.replaceEach(text, spelling) : text;
    }
}
