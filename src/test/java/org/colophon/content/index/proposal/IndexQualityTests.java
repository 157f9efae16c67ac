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
        var book = IndexedBook.handbook();
        int size = book.headings().size();

        var ours = Agreement.of(Method.PROPOSAL.propose(book.text(), size), book.headings());

        assertThat(ours.f1()).isGreaterThan(0.34);
    }

    /** With {@code -Dcolophon.indexed-books=<folder>}, for the texts are not ours to keep. */
    @ParameterizedTest
    @CsvSource({"whitehead, 0.40", "krehbiel, 0.34"})
    void findsWhatPrintedIndexesHave(String name, double floor) throws IOException {
        var folder = System.getProperty("colophon.indexed-books", "");
        assumeTrue(!folder.isEmpty(), "no folder of indexed books is named");
        var book = IndexedBook.in(Path.of(folder, name));

        var proposal = Method.PROPOSAL.propose(book.text(), book.headings().size());

        assertThat(Agreement.of(proposal, book.headings()).f1()).isGreaterThan(floor);
    }
}
