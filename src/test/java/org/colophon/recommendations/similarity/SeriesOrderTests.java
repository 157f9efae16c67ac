package org.colophon.recommendations.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.TestBook;
import org.junit.jupiter.api.Test;

class SeriesOrderTests {

    private final TestBook first = TestBook.titled("One").inSeries("Earthsea", 1);
    private final TestBook second = TestBook.titled("Two").inSeries("earthsea ", 2);
    private final TestBook fourth = TestBook.titled("Four").inSeries("Earthsea", 4);

    @Test
    void leadsOnToTheNextVolumeAndTheOnesAfterIt() {
        assertThat(labels(first, second, fourth)).containsExactly("Next in the series earthsea");
        assertThat(labels(first, fourth, second)).containsExactly("Later in the series Earthsea");
    }

    @Test
    void passesOverVolumesThatReadersCannotGoOnTo() {
        var third = TestBook.titled("Three").inSeries("Earthsea", 3).withdrawn();

        assertThat(labels(second, fourth, third)).containsExactly("Next in the series Earthsea");
    }

    @Test
    void doesNotLeadBack() {
        assertThat(labels(second, first)).isEmpty();
        assertThat(labels(second, TestBook.titled("Also two").inSeries("Earthsea", 2)))
                .isEmpty();
        assertThat(labels(second, TestBook.titled("Unnumbered").inSeries("Earthsea")))
                .isEmpty();
        assertThat(labels(second, TestBook.titled("Else").inSeries("Elsewhere", 3)))
                .isEmpty();
    }

    @Test
    void givesEachVolumeHalfOfTheOneBefore() {
        var fifth = TestBook.titled("Five").inSeries("Earthsea", 5);

        assertThat(weight(first, second, fourth, fifth)).isEqualTo(1);
        assertThat(weight(first, fourth, second, fifth)).isEqualTo(.5);
        assertThat(weight(first, fifth, second, fourth)).isEqualTo(.25);
    }

    @Test
    void offersTheNewestEdition() {
        var older = TestBook.titled("Older").editionOf(first);

        var likeness = likeness(first, older);

        assertThat(likeness.reasons(1, 0)).extracting(Reason::label).contains("A newer edition of this book");
        assertThat(likeness.reasons(0, 1)).extracting(Reason::type).doesNotContain(Reason.Type.NEWER_EDITION);
        assertThat(likeness.reasons(0, 0)).extracting(Reason::type).doesNotContain(Reason.Type.NEWER_EDITION);
        assertThat(likeness.scores(1)[0]).isGreaterThanOrEqualTo(1);
    }

    private static double weight(TestBook... books) {
        return order(books).mapToDouble(Reason::weight).sum();
    }

    private static List<String> labels(TestBook... books) {
        return order(books).map(Reason::label).toList();
    }

    private static Stream<Reason> order(TestBook... books) {
        return likeness(books).reasons(0, 1).stream().filter(reason -> reason.type() == Reason.Type.NEXT_IN_SERIES);
    }

    private static Likeness likeness(TestBook... books) {
        return new Likeness(Stream.of(books).map(TestBook::profile).toList(), Weights.DEFAULTS);
    }
}
