package org.colophon.recommendations.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTests {

    @Test
    void splitsAtWhatIsNeitherLetterNorDigit() {
        assertThat(terms("Event-driven, micro\u00adservices/REST_APIs \u2013 na\u00efve"))
                .containsExactly("event", "driven", "micro", "services", "rest", "apis", "na\u00efve");
    }

    @Test
    void leavesOutWordsThatTellNothing() {
        assertThat(terms("This book is a practical guide to the Python you need"))
                .containsExactly("python");
    }

    @Test
    void leavesOutNumbersButNotNamesWithDigits() {
        assertThat(terms("2nd Edition, 3rd, Office 2007, MP3, 3D")).containsExactly("office", "mp3", "3d");
    }

    @Test
    void keepsLanguagesThatEndInMarks() {
        assertThat(terms("C++, C# and F#; C")).containsExactly("c++", "c#", "f#");
    }

    @Test
    void tellsTheBeginningOfASentence() {
        var opening = Words.in("Testing Python. Profiling (with Linux)! \"Debugging\" Java").stream()
                .filter(Word::opening)
                .map(Word::form)
                .toList();

        assertThat(opening).containsExactly("Testing", "Profiling", "Debugging");
    }

    @Test
    void readsNoMoreThanTheBeginningOfALongText() {
        assertThat(terms("python ".repeat(100_000))).hasSizeLessThan(10_000);
    }

    private static List<String> terms(String text) {
        return Words.in(text).stream().map(Word::term).toList();
    }
}
