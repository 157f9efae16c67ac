package org.colophon.content.index.proposal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One to four words in a row that may be a term: no stop word opens or closes it, and none stands inside but "of", or what
 * joins the parts of a name.
 *
 * @param run the words that no punctuation interrupts
 * @param from the place of the first word; @param to the place behind the last
 */
record Phrase(List<Token> run, int from, int to) {

    private static final int MOST_WORDS = 4;

    /** What may stand before a noun phrase, and seldom before a verb. */
    private static final Set<String> INTRODUCING = Set.of(
            "the", "a", "an", "of", "this", "each", "every", "its", "their", "his", "no", "any", "some", "in", "by",
            "and", "or", "our", "these", "all", "such", "for", "with", "on", "to", "from", "between", "into");

    private static final Set<String> IN_NAMES = Set.of("the", "da", "de", "di", "du", "der", "la", "le", "van", "von");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final Set<String> DEFINING = Set.of("called", "termed", "named", "as", "means", "mean");

    static Stream<Phrase> in(List<Token> run) {
        return IntStream.range(0, run.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, Math.min(from + MOST_WORDS, run.size()))
                        .mapToObj(to -> new Phrase(run, from, to)))
                .filter(Phrase::isTerm);
    }

    private boolean isTerm() {
        var words = words();
        return words.getFirst().isTelling()
                && words.getLast().isTelling()
                && words.stream().allMatch(it -> it.isTelling() || joins(it.text()));
    }

    private boolean joins(String word) {
        return word.equals("of")
                || IN_NAMES.contains(word)
                        && run.get(from).isCapitalised()
                        && run.get(to - 1).isCapitalised();
    }

    List<Token> words() {
        return run.subList(from, to);
    }

    int length() {
        return to - from;
    }

    String key() {
        return words().stream().map(Token::key).collect(Collectors.joining(" "));
    }

    /** As it is written, but for a possessive ending of the last word. */
    String text() {
        var before = words().subList(0, length() - 1).stream().map(it -> it.text() + " ");
        return before.collect(Collectors.joining())
                + Token.bare(words().getLast().text());
    }

    boolean opensSentence() {
        return run.get(from).opening();
    }

    boolean isCapitalised() {
        return words().stream().filter(Token::isTelling).allMatch(Token::isCapitalised);
    }

    boolean isAcronym() {
        return length() == 1 && run.get(from).isAcronym();
    }

    boolean isIntroduced() {
        return from > 0 && INTRODUCING.contains(run.get(from - 1).lower());
    }

    /** A noun phrase ends with it: what follows is no part of the phrase, what precedes opens one. */
    boolean endsNounPhrase() {
        boolean describes = from > 0 && isPlainWord(run.get(from - 1));
        return (isIntroduced() || describes)
                && (to == run.size() || !run.get(to).isTelling());
    }

    /** It stands before the noun that it describes, as an adjective does. */
    boolean isAttribute() {
        return isIntroduced() && to < run.size() && isPlainWord(run.get(to));
    }

    /** The words before it say that it is being defined: "is called the". */
    boolean isDefined() {
        int before = from - 1;
        while (before > 0 && ARTICLES.contains(run.get(before).lower())) {
            before--;
        }
        return before >= 0 && DEFINING.contains(run.get(before).lower());
    }

    private static boolean isPlainWord(Token word) {
        return word.isTelling() && !word.isCapitalised();
    }
}
