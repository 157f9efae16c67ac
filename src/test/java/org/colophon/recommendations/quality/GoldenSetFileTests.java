package org.colophon.recommendations.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.colophon.recommendations.SampleShelf;
import org.colophon.recommendations.quality.GoldenSetFile.Choice;
import org.junit.jupiter.api.Test;

class GoldenSetFileTests {

    @Test
    void namesGoodNeighboursOfSixtyBooks() throws IOException {
        var shelf = SampleShelf.read();

        assertThat(GoldenSetFile.all()).hasSize(60).extracting(Choice::book).doesNotHaveDuplicates();
        assertThat(GoldenSetFile.all()).allSatisfy(choice -> {
            assertThat(choice.book()).matches(shelf::has, "is a book of the sample catalogue");
            assertThat(choice.neighbours())
                    .hasSizeBetween(4, 8)
                    .doesNotHaveDuplicates()
                    .doesNotContain(choice.book())
                    .allMatch(shelf::has, "is a book of the sample catalogue");
            assertThat(choice.why()).isNotBlank();
        });
    }

    @Test
    void dealsTheBooksOutInTwoHalves() throws IOException {
        assertThat(GoldenSetFile.forTuning()).hasSize(30).doesNotContainAnyElementsOf(GoldenSetFile.forReport());
        assertThat(GoldenSetFile.forReport()).hasSize(30);
    }
}
