package org.colophon.recommendations.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colophon.recommendations.SampleShelf;
import org.colophon.recommendations.quality.GoldenSetFile.Choice;
import org.colophon.recommendations.quality.accuracy.Agreement;
import org.colophon.recommendations.quality.accuracy.GoldenChoice;
import org.colophon.recommendations.quality.measure.Coverage;
import org.colophon.recommendations.quality.measure.Diversity;
import org.colophon.recommendations.quality.measure.Lists;
import org.colophon.recommendations.quality.measure.Popularity;
import org.colophon.recommendations.quality.measure.Skew;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.related.RelatedIndex;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.Test;

/** The floors below which no change of the lists of the sample catalogue may fall. Beside each stands what was measured. */
class SampleQualityTests {

    private final SampleShelf shelf;
    private final Lists lists;

    SampleQualityTests() throws IOException {
        shelf = SampleShelf.read();
        lists = Lists.of(new RelatedIndex(shelf.books(), Weights.DEFAULTS));
    }

    @Test
    void showsAlmostEveryBookSomewhere() {
        // .944: 170 of 180, for ten are earlier editions
        assertThat(Coverage.of(lists).share()).isGreaterThan(.93);
    }

    @Test
    void fillsEveryList() {
        assertThat(Coverage.of(lists).shortLists()).isZero();
    }

    @Test
    void agreesWithTheEditor() throws IOException {
        var agreement = Objects.requireNonNull(Agreement.of(lists, choices(GoldenSetFile.forReport())));

        assertThat(agreement.books()).isEqualTo(30);
        // .753
        assertThat(agreement.recall()).isGreaterThan(.72);
        // .729
        assertThat(agreement.ndcg()).isGreaterThan(.7);
        assertThat(agreement.missed()).isEmpty();
    }

    @Test
    void variesWithinAList() {
        var diversity = Diversity.of(lists);

        // .795
        assertThat(diversity.distance()).isGreaterThan(.76);
        // .935
        assertThat(diversity.authors()).isGreaterThan(.9);
    }

    @Test
    void doesNotShowTheSameFewBooksEverywhere() {
        var skew = Skew.of(lists, Popularity.of(new Readings()));

        // .311
        assertThat(skew.gini()).isLessThan(.34);
        // .034
        assertThat(skew.mostListed()).isLessThan(.04);
    }

    private List<GoldenChoice> choices(List<Choice> half) {
        return half.stream()
                .map(choice -> new GoldenChoice(
                        shelf.id(choice.book()),
                        choice.neighbours().stream().map(shelf::id).collect(Collectors.toSet())))
                .toList();
    }
}
