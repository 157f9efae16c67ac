package org.colophon.recommendations.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VectorSpaceTests {

    @Test
    void multipliesToTheCosineOfTermFrequencyTimesRarity() {
        var space = VectorSpace.of(List.of(
                Bag.ofOccurrences(Map.of("python", 3, "data", 1)),
                Bag.ofOccurrences(Map.of("python", 1, "java", 1)),
                Bag.ofOccurrences(Map.of("data", 2, "java", 1))));
        // Each term stands in two of three books, so that all are equally rare
        double python = 1 + Math.log(3);
        double expected = python / Math.sqrt(python * python + 1) / Math.sqrt(2);

        assertThat(products(space, 0, 3)[1]).isCloseTo(expected, within(1e-6));
    }

    @Test
    void givesARareTermMoreThanACommonOne() {
        var space = VectorSpace.of(List.of(
                Bag.of(List.of("rare", "common")),
                Bag.of(List.of("rare", "x")),
                Bag.of(List.of("common", "y")),
                Bag.of(List.of("common", "z"))));

        var products = products(space, 0, 4);

        assertThat(products[1]).isGreaterThan(products[2]).isPositive();
    }

    @Test
    void countsTermsOfASingleBookAgainstWhatIsInCommon() {
        var space = VectorSpace.of(List.of(
                Bag.of(List.of("python")), Bag.of(List.of("python")), Bag.of(List.of("python", "snake", "zoo"))));

        var products = products(space, 0, 3);

        assertThat(products[1]).isCloseTo(1, within(1e-6));
        assertThat(products[2]).isBetween(.1, .9);
    }

    @Test
    void leavesOutTermsOfTooManyBooks() {
        var bags = List.of(
                Bag.of(List.of("computing", "python")),
                Bag.of(List.of("computing", "python")),
                Bag.of(List.of("computing")),
                Bag.of(List.of("computing")));

        assertThat(products(VectorSpace.of(bags, .5), 0, 4)[1]).isCloseTo(1, within(1e-6));
        assertThat(products(VectorSpace.of(bags, .5), 0, 4)[2]).isZero();
        assertThat(products(VectorSpace.of(bags), 0, 4)[2]).isPositive();
    }

    @Test
    void saysOfEachPairWhichTermsMakeUpItsProduct() {
        var space = VectorSpace.of(List.of(
                Bag.of(List.of("a", "b", "c", "f")),
                Bag.of(List.of("b", "c", "d")),
                Bag.of(List.of("c", "e", "f")),
                Bag.of(Map.of())));

        for (int book = 0; book < 4; book++) {
            var products = products(space, book, 4);
            for (int other = 0; other < 4; other++) {
                var common = new TreeMap<String, Double>();
                space.forEachCommon(book, other, common::put);
                double sum = common.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
                assertThat(sum).isCloseTo(products[other], within(1e-12));
            }
        }
        var common = new TreeMap<String, Double>();
        space.forEachCommon(0, 1, common::put);
        assertThat(common.keySet()).containsExactly("b", "c");
    }

    @Test
    void multipliesByTheFactorAndAddsToWhatIsThere() {
        var space = VectorSpace.of(List.of(Bag.of(List.of("a")), Bag.of(List.of("a"))));
        var sums = new double[] {0, .25};

        space.addProducts(0, 2, sums);

        assertThat(sums[1]).isCloseTo(2.25, within(1e-6));
    }

    @Test
    void growsWithLongRows() {
        var bags = IntStream.range(0, 3)
                .mapToObj(book ->
                        Bag.of(IntStream.range(0, 500).mapToObj(i -> "term" + i).toList()))
                .toList();

        assertThat(products(VectorSpace.of(bags), 0, 3)).containsExactly(new double[] {1, 1, 1}, within(1e-5));
    }

    private static double[] products(VectorSpace space, int book, int books) {
        var sums = new double[books];
        space.addProducts(book, 1, sums);
        return sums;
    }
}
