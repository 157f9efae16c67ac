package org.colophon.catalog.contributor.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.colophon.catalog.contributor.name.ContributorKind.ORGANISATION;
import static org.colophon.catalog.contributor.name.ContributorKind.PERSON;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContributorKindTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jaime Buelta | Buelta, Jaime",
                "Ursula K. Le Guin | Le Guin, Ursula K.",
                "Ludwig van Beethoven | van Beethoven, Ludwig",
                "Martin Luther King Jr. | King, Martin Luther, Jr.",
                "Martin Luther King, Jr. | King, Martin Luther, Jr.",
                "J. R. R. Tolkien | Tolkien, J. R. R.",
                "J.R.R. Tolkien | Tolkien, J.R.R.",
                "Vincent van Gogh | van Gogh, Vincent",
                "Simone de Beauvoir | de Beauvoir, Simone",
                "Johann Wolfgang von Goethe | von Goethe, Johann Wolfgang",
                "Annette von Droste-Hülshoff | von Droste-Hülshoff, Annette",
                "Rex van der Spuy | van der Spuy, Rex",
                "Mark P.J. van der Loo | van der Loo, Mark P.J.",
                "Manny de la Torriente | de la Torriente, Manny",
                "Jean de La Fontaine | de La Fontaine, Jean",
                "Yann Le Scouarnec | Le Scouarnec, Yann",
                "Leonardo da Vinci | da Vinci, Leonardo",
                "Davide Di Gennaro | Di Gennaro, Davide",
                "Alessandro Del Sole | Del Sole, Alessandro",
                "Joost den Boer | den Boer, Joost",
                "Corrie ten Boom | ten Boom, Corrie",
                "Gerard ter Borch | ter Borch, Gerard",
                "Razi bin Rais | bin Rais, Razi",
                "Khaled El Emam | El Emam, Khaled",
                "Muhammad al-Khwarizmi | al-Khwarizmi, Muhammad",
                "Simon St. Laurent | St. Laurent, Simon",
                "Guido van Rossum | van Rossum, Guido",
                "Edsger W. Dijkstra | Dijkstra, Edsger W.",
                "José Ortega y Gasset | Ortega y Gasset, José",
                "Juan de la Cierva y Codorníu | de la Cierva y Codorníu, Juan",
                "Van Morrison | Morrison, Van",
                "La Toya Jackson | Jackson, La Toya",
                "Anthony T. Holdener III | Holdener, Anthony T., III",
                "Patrick J. Sweeney II | Sweeney, Patrick J., II",
                "Fred L. Drake Jr | Drake, Fred L., Jr",
                "Sammy Davis Sr. | Davis, Sammy, Sr.",
                "Natalie Kuldell PhD | Kuldell, Natalie, PhD",
                "Jane Roe, Ph.D., M.D. | Roe, Jane, Ph.D., M.D.",
                "Barry O'Reilly | O'Reilly, Barry",
                "Arnon Rotem-Gal-Oz | Rotem-Gal-Oz, Arnon",
                "Jean-Paul Sartre | Sartre, Jean-Paul",
                "Malcolm X | X, Malcolm",
                "Bjarne  Stroustrup | Stroustrup, Bjarne",
                "Voltaire | Voltaire",
                "Akiba Jr. | Akiba Jr.",
                "PhD | PhD",
                "van Gogh | van Gogh",
                "de la Cruz | de la Cruz",
                "Ortega y Gasset | Ortega y Gasset",
                "Smith, John | Smith, John",
                "夏目漱石 | 夏目漱石",
            })
    void putsTheFamilyNameOfAPersonFirst(String displayed, String inverted) {
        assertThat(PERSON.named(displayed, null)).isEqualTo(new ContributorName(displayed, inverted));
    }

    /** What no rule can know, and an editor states. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Mao Zedong | Zedong, Mao", "Gabriel García Márquez | Márquez, Gabriel García"})
    void takesTheLastWordForTheFamilyNameThoughItMayBeNone(String displayed, String inverted) {
        assertThat(PERSON.named(displayed, " ").inverted()).isEqualTo(inverted);
    }

    @Test
    void keepsWhatAnEditorStates() {
        assertThat(PERSON.named("Mao Zedong", "Mao Zedong").inverted()).isEqualTo("Mao Zedong");
        assertThat(ORGANISATION
                        .named("The Open University", "Open University, The")
                        .inverted())
                .isEqualTo("Open University, The");
    }

    @Test
    void leavesTheNameOfAnOrganisation() {
        assertThat(ORGANISATION.named(" Raspberry Pi Foundation ", null))
                .isEqualTo(new ContributorName("Raspberry Pi Foundation", "Raspberry Pi Foundation"));
    }

    @Test
    void doesNotTurnANameThatWouldBecomeTooLong() {
        var fits = "A ".repeat(97) + "Name";
        var tooLong = "AA" + fits;

        assertThat(PERSON.named(fits, null).inverted()).startsWith("Name, A").hasSize(199);
        assertThat(PERSON.named(tooLong, null).inverted()).isEqualTo(tooLong).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Apple Computer Inc",
                "Acme Inc.",
                "Example Ltd",
                "Verkehrte Welt GmbH",
                "MIT Press",
                "Stanford University",
                "University of Cambridge",
                "Institute for Advanced Study",
                "Apache Software Foundation",
                "The LEAD Project",
                "The Beatles",
                "O'Reilly Radar Team",
                "Python Software Foundation "
            })
    void recognisesNamesOfOrganisations(String name) {
        assertThat(ContributorKind.suggestedBy(name)).isEqualTo(ORGANISATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jaime Buelta",
                "Theodor Storm",
                "Press",
                "Team",
                "Foundation",
                "Ada Universityson",
                "Philip Incledon",
                "Sara Limiteda",
                "Voltaire",
                "Charles de Gaulle",
                "Marcus Agrippa",
                "Bill Theodore"
            })
    void takesEverybodyElseForAPerson(String name) {
        assertThat(ContributorKind.suggestedBy(name)).isEqualTo(PERSON);
    }

    @Test
    void isKnownByItsWord() {
        assertThat(ContributorKind.of("person")).isEqualTo(PERSON);
        assertThat(ORGANISATION.word()).isEqualTo("organisation");
        assertThatIllegalArgumentException().isThrownBy(() -> ContributorKind.of("robot"));
    }
}
