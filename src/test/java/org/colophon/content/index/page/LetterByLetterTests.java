package org.colophon.content.index.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterByLetterTests {

    private final LetterByLetter english = new LetterByLetter("en");

    @Test
    void passesOverSpacesPunctuationAndCase() {
        assertOrder(
                english,
                "New, Arthur",
                "new (computing)",
                "newborn",
                "newcomer",
                "New England",
                "news release",
                "newt");
    }

    @Test
    void putsNumeralsFirstByValue() {
        assertOrder(english, "2FA", "3 copies", "20 copies", "100 copies", "C", "C#", "H2", "H10");
    }

    @Test
    void passesOverArticles() {
        assertOrder(english, "An Apple", "The Banana", "A Cherry");
        assertOrder(new LetterByLetter("de"), "der Anfang", "Die Bibel", "das Ende");
        assertOrder(new LetterByLetter("fr"), "l’Angleterre", "Les Bourgeois", "cœur");
    }

    @Test
    void passesOverAccentsWhereTheLanguageDoes() {
        assertOrder(english, "Ampere", "Ampère", "amplitude");
        assertOrder(new LetterByLetter("sv"), "apa", "zon", "ål", "ämne", "öl");
    }

    @ParameterizedTest
    @CsvSource({
        "en, The Zebra, Z",
        "en, école, E",
        "en, 2FA, 0–9",
        "en, @Override, O",
        "en, …, 0–9",
        "sv, ål, Å",
        "de, Übung, U",
        "xx, a, A"
    })
    void namesTheLetterThatAHeadingStandsUnder(String language, String term, String letter) {
        assertThat(new LetterByLetter(language).group(term)).isEqualTo(letter);
    }

    private static void assertOrder(LetterByLetter letters, String... terms) {
        var shuffled = new ArrayList<>(List.of(terms));
        Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled.stream().sorted(letters.order())).containsExactly(terms);
    }
}
