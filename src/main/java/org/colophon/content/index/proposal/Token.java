package org.colophon.content.index.proposal;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colophon.content.terms.StopWords;

/**
 * A word as it stands in a text.
 *
 * @param text as it is written
 * @param key in lower case, in the singular, without accents and possessive ending: by it forms of one word are one
 * @param opening whether it begins a sentence or a quotation, so that a capital says nothing about it
 */
record Token(String text, String key, boolean opening) {

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{2,}");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    static Token of(String text, boolean opening) {
        return new Token(text, Singular.of(plain(bare(text)).toLowerCase(Locale.ROOT)), opening);
    }

    private static String plain(String text) {
        return text.chars().allMatch(it -> it < 128)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Form.NFD)).replaceAll("");
    }

    /** Without a possessive ending. */
    static String bare(String word) {
        return POSSESSIVE.matcher(word).replaceFirst("");
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** Capitals and no small letter: ISBN, H2, UTF-8. */
    boolean isAcronym() {
        return text.length() > 1
                && text.chars().noneMatch(Character::isLowerCase)
                && text.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether it can open or close a term. */
    boolean isTelling() {
        return key.length() > 1
                && key.chars().anyMatch(Character::isLetter)
                && !StopWords.contain(bare(lower()))
                && !ROMAN.matcher(text).matches();
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
