package org.colophon.storefront.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What the manuals print: examples of the Publication Manual of the American Psychological Association (7th edition) and of
 * the Chicago Manual of Style, with the titles as a publisher writes them.
 */
class CitationsTests {

    private static final Citations CITATIONS = new Citations();

    private static final Reference EDITED = References.to("An Integrated Approach to Communication Theory and Research")
            .by("B01", "Don W. Stacks", "Michael B. Salwen", "Kristen C. Eichhorn")
            .edition("3rd Edition")
            .published("Routledge", "2019")
            .reference();

    private static final Reference WALKING = References.to("Walking")
            .in("The Making of the American Essay")
            .by("A01", "Henry David Thoreau")
            .by("B01", "John D’Agata")
            .published("Graywolf Press", "2016")
            .reference();

    @Test
    void citesABookOfOneAuthorInItsEdition() {
        var book = References.to("The Chicago Guide to Fact-Checking")
                .by("A01", "Brooke Borel")
                .edition("2nd Edition")
                .published("University of Chicago Press", "2023-05-01")
                .reference();

        assertCited(
                book,
                "Borel, B. (2023). <i>The Chicago Guide to Fact-Checking</i> (2nd ed.). University of Chicago Press.",
                "Borel, Brooke. 2023. <i>The Chicago Guide to Fact-Checking</i>. 2nd ed. University of Chicago Press.",
                "Borel, Brooke. <i>The Chicago Guide to Fact-Checking</i>. 2nd ed. University of Chicago Press, 2023.");
    }

    @Test
    void citesThreeEditors() {
        assertCited(
                EDITED,
                "Stacks, D. W., Salwen, M. B., &amp; Eichhorn, K. C. (Eds.). (2019)."
                        + " <i>An Integrated Approach to Communication Theory and Research</i> (3rd ed.). Routledge.",
                "Stacks, Don W., Michael B. Salwen, and Kristen C. Eichhorn, eds. 2019."
                        + " <i>An Integrated Approach to Communication Theory and Research</i>. 3rd ed. Routledge.",
                "Stacks, Don W., Michael B. Salwen, and Kristen C. Eichhorn, eds."
                        + " <i>An Integrated Approach to Communication Theory and Research</i>. 3rd ed. Routledge, 2019.");
    }

    @Test
    void citesThreeAuthors() {
        var book = References.to("The Craft of Research")
                .by("A01", "Wayne C. Booth", "Gregory G. Colomb", "Joseph M. Williams")
                .published("University of Chicago Press", "2008")
                .reference();

        assertThat(cited(book, CitationStyle.APA))
                .isEqualTo("Booth, W. C., Colomb, G. G., &amp; Williams, J. M. (2008)."
                        + " <i>The Craft of Research</i>. University of Chicago Press.");
        assertThat(cited(book, CitationStyle.CHICAGO_NOTES))
                .isEqualTo("Booth, Wayne C., Gregory G. Colomb, and Joseph M. Williams."
                        + " <i>The Craft of Research</i>. University of Chicago Press, 2008.");
    }

    @Test
    void citesAChapterOfAnEditedBook() {
        assertCited(
                WALKING,
                "Thoreau, H. D. (2016). Walking. In J. D’Agata (Ed.), <i>The Making of the American Essay</i>."
                        + " Graywolf Press.",
                "Thoreau, Henry David. 2016. “Walking.” In <i>The Making of the American Essay</i>,"
                        + " edited by John D’Agata. Graywolf Press.",
                "Thoreau, Henry David. “Walking.” In <i>The Making of the American Essay</i>,"
                        + " edited by John D’Agata. Graywolf Press, 2016.");
    }

    @Test
    void citesATranslation() {
        var book = References.to("In Other Words")
                .by("A01", "Jhumpa Lahiri")
                .by("B06", "Ann Goldstein")
                .published("Alfred A. Knopf", "2016")
                .reference();

        assertCited(
                book,
                "Lahiri, J. (2016). <i>In Other Words</i> (A. Goldstein, Trans.). Alfred A. Knopf.",
                "Lahiri, Jhumpa. 2016. <i>In Other Words</i>. Translated by Ann Goldstein. Alfred A. Knopf.",
                "Lahiri, Jhumpa. <i>In Other Words</i>. Translated by Ann Goldstein. Alfred A. Knopf, 2016.");
    }

    @Test
    void citesAnOrganisationAndABookWithoutADate() {
        var book = References.to("The Colophon Handbook: Keeping, reading and relating a publisher’s books")
                .by("A01", "The Colophon Authors")
                .published("Colophon", null)
                .at("https://books.example/books/the-colophon-handbook")
                .reference();

        assertThat(cited(book, CitationStyle.APA))
                .isEqualTo("The Colophon Authors. (n.d.). <i>The Colophon Handbook: Keeping, reading and relating a"
                        + " publisher’s books</i>. Colophon. Retrieved November 27, 2026, from"
                        + " https://books.example/books/the-colophon-handbook");
        assertThat(cited(book, CitationStyle.CHICAGO_AUTHOR_DATE)).startsWith("The Colophon Authors. n.d. <i>");
    }

    @Test
    void setsQuotationsAndOtherAlphabetsAndNoMarkup() {
        var entry = References.to("Why “Größe” Is <b>Not</b> & “数据”")
                .in("Data")
                .by("A01", "Jürgen Müller")
                .published("O’Reilly", "2020-03")
                .reference();

        assertThat(cited(entry, CitationStyle.APA)).contains("Why “Größe” Is &lt;b&gt;Not&lt;/b&gt; &amp; “数据”. In");
        assertThat(cited(entry, CitationStyle.CHICAGO_NOTES)).startsWith("Müller, Jürgen. “Why ‘Größe’ Is &lt;");
    }

    @Test
    void citesAChapterThatHasAnAuthorOfItsOwn() {
        var chapter = References.to("Walking")
                .in("Landscapes")
                .by("A01", "Jane Roe")
                .madeBy("Chapter by", "Henry David Thoreau")
                .madeBy("Illustrated by", "Ann Other")
                .published("Graywolf Press", "2016")
                .reference();

        assertThat(cited(chapter, CitationStyle.APA))
                .isEqualTo("Thoreau, H. D. (2016). Walking. In J. Roe, <i>Landscapes</i>. Graywolf Press.");
        assertThat(BibTex.of(chapter)).contains("author = {Thoreau, Henry David}", "bookauthor = {Roe, Jane}");
    }

    @Test
    void leavesTheCapitalsOfOtherLanguages() {
        var book = References.to("Über die Schönheit der dinge")
                .by("A01", "Erika Mustermann")
                .language("de")
                .published("Beispiel", "2020")
                .reference();

        assertThat(cited(book, CitationStyle.CHICAGO_NOTES)).contains("<i>Über die Schönheit der dinge</i>");
    }

    @Test
    void citesForManyAtOnceWithoutMixingThemUp() {
        var expected = List.of(CITATIONS.of(EDITED), CITATIONS.of(WALKING));

        assertThat(IntStream.range(0, 60)
                        .parallel()
                        .mapToObj(number -> CITATIONS.of(number % 2 == 0 ? EDITED : WALKING))
                        .toList())
                .containsOnlyElementsOf(expected)
                .startsWith(expected.getFirst(), expected.getLast());
    }

    private static void assertCited(Reference reference, String... inEachStyle) {
        assertThat(CITATIONS.of(reference).stream().map(StyledCitation::html)).containsExactly(inEachStyle);
    }

    private static String cited(Reference reference, CitationStyle style) {
        return CITATIONS.of(reference).get(style.ordinal()).html();
    }
}
