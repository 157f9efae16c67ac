package org.colophon.content.index.page;

import java.text.Collator;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sorts headings letter by letter, the order that the Chicago Manual of Style prefers for indexes (chapter 15, before its 18th
 * edition 16), and one of the two of ISO 999:1996: spaces, punctuation, accents and case do not count, nor does an article in
 * front; what follows a comma or a parenthesis only decides between headings that are alike before it; numerals come first, by
 * their value. The alphabet is that of the language, as the JDK's collator knows it.
 */
final class LetterByLetter {

    private static final Map<String, Set<String>> ARTICLES = Map.of(
            "en", Set.of("the", "a", "an"),
            "de", Set.of("der", "die", "das", "ein", "eine"),
            "fr", Set.of("le", "la", "les", "un", "une"),
            "es", Set.of("el", "la", "los", "las", "un", "una"),
            "it", Set.of("il", "lo", "la", "i", "gli", "le", "un", "uno", "una"),
            "pt", Set.of("o", "a", "os", "as", "um", "uma"),
            "nl", Set.of("de", "het", "een"));

    private static final Pattern NOT_COUNTED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]+");
    private static final Pattern BREAK = Pattern.compile("[,(]");
    private static final Pattern ELISION = Pattern.compile("^(?:l|un)['’](?=\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Wide enough that shorter numbers come before longer ones. */
    private static final int DIGITS_OF_A_NUMBER = 10;

    private final Collator collator;
    private final Set<String> articles;

    /** @param language BCP 47 */
    LetterByLetter(String language) {
        var locale = Locale.forLanguageTag(language);
        this.collator = Collator.getInstance(locale);
        collator.setStrength(Collator.PRIMARY);
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        this.articles = ARTICLES.getOrDefault(locale.getLanguage(), Set.of());
    }

    /** Headings that differ in case or accents only are kept apart, in an order that is always the same. */
    Comparator<String> order() {
        Comparator<String> bySpelling = Comparator.comparing(this::beforeBreak, this::compare);
        return bySpelling.thenComparing(this::counted, this::compare).thenComparing(Comparator.naturalOrder());
    }

    /** What the heading stands under: a letter of the language's alphabet, or "0–9" for all that begins with none. */
    String group(String term) {
        var counted = counted(term);
        if (counted.isEmpty() || !Character.isLetter(counted.codePointAt(0))) {
            return "0–9";
        }
        var letter = counted.substring(0, counted.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
        var bare = Normalizer.normalize(letter, Form.NFD).substring(0, 1);
        return collator.compare(letter, bare) == 0 ? bare : letter;
    }

    private int compare(String one, String other) {
        boolean oneIsNumeral = isNumeral(one);
        return oneIsNumeral == isNumeral(other) ? collator.compare(one, other) : oneIsNumeral ? -1 : 1;
    }

    private static boolean isNumeral(String counted) {
        return counted.isEmpty() || !Character.isLetter(counted.codePointAt(0));
    }

    private String beforeBreak(String term) {
        var parts = BREAK.split(term, 2);
        return counted(parts[0].isBlank() ? term : parts[0]);
    }

    /** The letters and digits that count, numbers filled up with zeros so that they sort by value. */
    private String counted(String term) {
        var words = NOT_COUNTED.matcher(withoutArticle(term)).replaceAll("");
        var composed = Normalizer.normalize(words, Form.NFC);
        return DIGITS.matcher(composed)
                .replaceAll(it ->
                        "0".repeat(Math.max(0, DIGITS_OF_A_NUMBER - it.group().length())) + it.group());
    }

    private String withoutArticle(String term) {
        int space = term.indexOf(' ');
        boolean article =
                space > 0 && articles.contains(term.substring(0, space).toLowerCase(Locale.ROOT));
        return article ? term.substring(space + 1) : ELISION.matcher(term).replaceFirst("");
    }
}
