package org.colophon.recommendations.profile;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.recommendations.feature.ContentFacts;

/** Splits text into the words that can say what it is about. */
final class Words {

    /** The beginning of a field says what it is about; no field may make a book slow to compare. */
    private static final int MOST_CHARACTERS = 50_000;

    /** Letters and digits; two marks stay, for C++ and C# are subjects of books. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:\\+\\+|#)?");

    /** Years, editions and versions, which two books share without having anything in common. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:st|nd|rd|th)?");

    private Words() {}

    static List<Word> in(String text, Language language) {
        var beginning = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        return WORD.matcher(beginning)
                .results()
                .filter(match -> isTelling(match.group().toLowerCase(Locale.ROOT), language))
                .map(match -> word(match, beginning, language))
                .toList();
    }

    /** The words of headings and of what the text speaks of. */
    static List<Word> in(ContentFacts content, Language language) {
        return Stream.concat(
                        content.headings().stream(), content.terms().stream().map(ContentFacts.Term::term))
                .flatMap(text -> in(text, language).stream())
                .toList();
    }

    /** The stems of all words, whatever stands between them. */
    static String joined(String text, Language language) {
        return WORD.matcher(text)
                .results()
                .map(match -> language.stem(match.group().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(" "));
    }

    static String replaceEach(String text, UnaryOperator<String> replacement) {
        return WORD.matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match.group())));
    }

    private static Word word(MatchResult match, String text, Language language) {
        var term = language.stem(match.group().toLowerCase(Locale.ROOT));
        return new Word(term, match.group(), opens(match.start(), text));
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

    private static boolean isTelling(String word, Language language) {
        return word.length() > 1
                && !language.isStopWord(word)
                && !NUMBER.matcher(word).matches();
    }
}
