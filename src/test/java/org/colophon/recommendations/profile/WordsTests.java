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
        var opening = Words.in("Testing Python. Profiling (with Linux)! \"Debugging\" Java", Language.of("en")).stream()
                .filter(Word::opening)
                .map(Word::form)
                .toList();

        assertThat(opening).containsExactly("Testing", "Profiling", "Debugging");
    }

    @Test
    void comparesWordsByTheirStems() {
        assertThat(terms("Networks and networking", "en")).containsExactly("network", "network");
        assertThat(terms("Netzwerke und die Netzwerken", "de")).containsExactly("netzwerk", "netzwerk");
        assertThat(terms("Networks and networking", "xx")).containsExactly("networks", "networking");
    }

    @Test
    void keepsTheFormOfWhatIsNoWord() {
        assertThat(terms("C++ and MP3s", "en")).containsExactly("c++", "mp3s");
    }

    @Test
    void leavesOutWhatSaysNothingInTheLanguage() {
        assertThat(terms("Der Garten und seine Pflege, the complete guide", "de"))
                .containsExactly("gart", "pfleg");
    }

    @Test
    void readsNoMoreThanTheBeginningOfALongText() {
        assertThat(terms("python ".repeat(100_000))).hasSizeLessThan(10_000);
    }

    private static List<String> terms(String text) {
        return terms(text, "und");
    }

    private static List<String> terms(String text, String language) {
        return Words.in(text, Language.of(language)).stream().map(Word::term).toList();
    }
}
