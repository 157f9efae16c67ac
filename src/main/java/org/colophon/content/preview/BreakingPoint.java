package org.colophon.content.preview;

import java.util.function.IntPredicate;
import org.colophon.content.section.VisibleText;

/** Finds the place at which a teaser breaks off: at the end of a sentence if one is near, else at the end of a word. */
final class BreakingPoint {

    /** Follows the last word of a teaser, and counts as one of its characters. */
    static final String MARK = "…";

    /** In which part of what is allowed, at its end, the end of a sentence is worth being shorter. */
    private static final double SENTENCE_RANGE = 0.2;

    /** How many characters that part has at most: a sentence that ends further away is not near. */
    private static final int MAX_SENTENCE_RANGE = 300;

    private final VisibleText text;
    private final String characters;

    BreakingPoint(VisibleText text) {
        this.text = text;
        this.characters = text.characters();
    }

    /** How many characters to keep, so that they and the mark are not more than allowed; 0 when no word fits. */
    int within(int allowed) {
        int most = Math.min(allowed, text.length()) - MARK.length();
        int sentence = last(most, allowed - range(allowed), this::endsSentence);
        return sentence > 0 ? sentence : last(most, 1, this::endsWord);
    }

    private static int range(int allowed) {
        return Math.min((int) (allowed * SENTENCE_RANGE), MAX_SENTENCE_RANGE);
    }

    private static int last(int most, int least, IntPredicate wanted) {
        int place = most;
        while (place >= least && !wanted.test(place)) {
            place--;
        }
        return place >= least ? Math.max(place, 0) : 0;
    }

    private boolean endsSentence(int place) {
        return endsWord(place) && (isStop(lastBeforeClosing(place)) || text.endsLineAt(place));
    }

    /** White space or the end of a line follows; text in ideographs has neither, and may end after each of them. */
    private boolean endsWord(int place) {
        if (!text.mayEndAt(place) || Character.isWhitespace(characters.charAt(place - 1))) {
            return false;
        }
        return text.endsLineAt(place)
                || Character.isWhitespace(characters.charAt(place))
                || Character.isIdeographic(characters.codePointBefore(place))
                        && Character.isIdeographic(characters.codePointAt(place));
    }

    private char lastBeforeClosing(int place) {
        int at = place - 1;
        while (at > 0 && "\"'”’»)]".indexOf(characters.charAt(at)) >= 0) {
            at--;
        }
        return characters.charAt(at);
    }

    private static boolean isStop(char character) {
        return ".!?。！？".indexOf(character) >= 0;
    }
}
