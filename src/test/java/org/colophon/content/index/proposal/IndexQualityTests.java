package org.colophon.content.index.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No proposal is worse than it was. What is measured, and how, is in {@code docs/index-quality.md}. */
class IndexQualityTests {

    @Test
    void findsAThirdOfTheHandbooksHeadings() throws IOException {
        assertThat(agreement(IndexedBook.handbook()).f1()).isGreaterThan(0.34);
    }

    @Test
    void findsHeadingsOfTheSampleTextOnArchitecture() throws IOException {
        assertThat(agreement(IndexedBook.pythonArchitecturePatterns()).f1()).isGreaterThan(0.29);
    }

    @Test
    void findsHeadingsOfTheDecisionRecords() throws IOException {
        assertThat(agreement(IndexedBook.decisions()).f1()).isGreaterThan(0.30);
    }

    @Test
    void sendsReadersToTheRecordsThatTreatAHeading() throws IOException {
        var book = IndexedBook.decisions();
        var proposal = Method.candidates(book.text(), book.headings().size()).toList();

        var proposed = LocatorAgreement.of(proposal, book);

        assertThat(proposed.precision()).isGreaterThan(0.88);
        assertThat(proposed.recall()).isGreaterThan(0.60);
    }

    /** With {@code -Dcolophon.indexed-books=<folder>}, for the texts are not ours to keep. */
    @ParameterizedTest
    @CsvSource({"whitehead, 0.40", "krehbiel, 0.34"})
    void findsWhatPrintedIndexesHave(String name, double floor) throws IOException {
        var folder = System.getProperty("colophon.indexed-books", "");
        assumeTrue(!folder.isEmpty(), "no folder of indexed books is named");
        var book = IndexedBook.in(Path.of(folder, name));

        assertThat(agreement(book).f1()).isGreaterThan(floor);
    }

    private static Agreement agreement(IndexedBook book) {
        int size = book.headings().size();
        return Agreement.of(Method.PROPOSAL.propose(book.text(), size), book.headings());
    }
}
