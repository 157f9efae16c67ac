package org.colophon.storefront.citation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitedNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Jaime Buelta              | Jaime        | -      | Buelta        | -
            Robert C. Martin          | Robert C.    | -      | Martin        | -
            Ludwig van Beethoven      | Ludwig       | van    | Beethoven     | -
            Jan Pieter van der Berg   | Jan Pieter   | van der | Berg         | -
            Charles d’Artagnan Dumas  | Charles d’Artagnan | - | Dumas        | -
            William Van Hevelingen    | William Van  | -      | Hevelingen    | -
            Martin Luther King, Jr.   | Martin Luther | -     | King          | Jr.
            William Strunk Jr.        | William      | -      | Strunk        | Jr.
            García Márquez, Gabriel   | Gabriel      | -      | García Márquez | -
            Jean-Luc  Müller          | Jean-Luc     | -      | Müller        | -
            """)
    void takesThePartsOfAPersonsNameApart(String name, String given, String particle, String family, String suffix) {
        assertThat(CitedName.of(name)).isEqualTo(new CitedName(given, orEmpty(particle), family, orEmpty(suffix)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Colophon Authors",
                "Chromatic",
                "American Psychological Association",
                "O’Reilly Media, Inc.",
                "Gang of Four Press",
                "Smith & Sons",
                "李明",
                "Universität Wien"
            })
    void keepsOrganisationsAndNamesOfOneWordAsTheyAre(String name) {
        var cited = CitedName.of(name);

        assertThat(cited.isLiteral()).isTrue();
        assertThat(cited.inverted()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jaime Buelta | Buelta, Jaime
            Ludwig van Beethoven | van Beethoven, Ludwig
            Martin Luther King, Jr. | King, Jr., Martin Luther
            """)
    void putsTheFamilyFirstForLists(String name, String inverted) {
        assertThat(CitedName.of(name).inverted()).isEqualTo(inverted);
    }

    private static String orEmpty(String part) {
        return part == null ? "" : part;
    }
}
