package org.colophon.recommendations.profile;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Splits text into the words that can say what it is about. */
final class Words {

    /** The beginning of a field says what it is about; no field may make a book slow to compare. */
    private static final int MOST_CHARACTERS = 50_000;

    /** Letters and digits; two marks stay, for C++ and C# are subjects of books. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:\\+\\+|#)?");

    /** Years, editions and versions, which two books share without having anything in common. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:st|nd|rd|th)?");

    private Words() {}

    static List<Word> in(String text) {
        var beginning = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        return WORD.matcher(beginning)
                .results()
                .map(match -> word(match, beginning))
                .filter(word -> isTelling(word.term()))
                .toList();
    }

    /** All words in lower case, whatever stands between them. */
    static String joined(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    static String replaceEach(String text, UnaryOperator<String> replacement) {
        return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match.group())));
    }

    private static Word word(MatchResult match, String text) {
        return new Word(match.group().toLowerCase(Locale.ROOT), match.group(), opens(match.start(), text));
    }

    private static boolean opens(int start, String text) {
        int before = start - 1;
        while (before >= 0 && isSpaceOrQuote(text.charAt(before))) {
            before--;
        }
        return before < 0 || ".!?:*•".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean isSpaceOrQuote(char character) {
        return Character.isWhitespace(character) || "\"'“‘(".indexOf(character) >= 0;
    }

    private static boolean isTelling(String term) {
        return term.length() > 1
                && !StopWords.contain(term)
                && !NUMBER.matcher(term).matches();
    }
}
