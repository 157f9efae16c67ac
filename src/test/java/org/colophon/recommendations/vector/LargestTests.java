package org.colophon.recommendations.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargestTests {

    @Test
    void findsWhatSortingFinds() {
        var random = new Random(1);
        for (int round = 0; round < 200; round++) {
            var values = random.ints(random.nextInt(60), -2, 9).asDoubleStream().toArray();
            int count = random.nextInt(1, 30);
            var sorted = IntStream.range(0, values.length)
                    .filter(number -> values[number] > 0)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer number) -> -values[number])
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(count)
                    .mapToInt(Integer::intValue)
                    .toArray();

            assertThat(Largest.of(values, count)).containsExactly(sorted);
        }
    }

    @Test
    void takesNoneForNoNumber() {
        assertThat(Largest.of(new double[] {1, Double.NaN}, 0)).isEmpty();
        assertThat(Largest.of(new double[] {Double.NaN, 1}, 2)).containsExactly(1);
    }

    @Test
    void takesTheMeanOfAsManyAsThereAre() {
        assertThat(Largest.mean(new double[] {1, 0, 4, 3}, 2)).isEqualTo(3.5);
        assertThat(Largest.mean(new double[] {1, 0, 3}, 9)).isEqualTo(2);
        assertThat(Largest.mean(new double[] {0, -1}, 2)).isZero();
    }

    @Test
    void solvesEquations() {
        var x = new double[] {8, 13, 3};
        Cholesky.solve(new double[][] {{4}, {2, 5}, {0, 1, 3}}, x);

        assertThat(4 * x[0] + 2 * x[1]).isCloseTo(8, within(1e-12));
        assertThat(2 * x[0] + 5 * x[1] + x[2]).isCloseTo(13, within(1e-12));
        assertThat(x[1] + 3 * x[2]).isCloseTo(3, within(1e-12));
    }

    @Test
    void keepsTheLargestOfARowUnderItsNumbers() {
        var rows = new SparseRows(2, 1);
        rows.addRow(new double[] {0, 5, 1, 3}, 2);
        rows.addRow(new double[] {2, 0, 0, 0}, 2);

        assertThat(rows.value(0, 1)).isEqualTo(5);
        assertThat(rows.value(0, 2)).isZero();
        assertThat(rows.value(0, 3)).isEqualTo(3);
        assertThat(rows.largest(1).value(0, 3)).isZero();
        assertThat(rows.largest(1).value(1, 0)).isEqualTo(2);
    }

    @Test
    void givesRowsAndColumnsOtherNumbers() {
        var rows = new SparseRows(3, 4);
        rows.addRow(new double[] {0, 5, 1}, 2);
        rows.addRow(new double[] {2, 0, 3}, 2);
        rows.addRow(new double[] {7, 0, 0}, 2);
        var others = rows.renumbered(new int[] {3, -1, 0}, 4);

        assertThat(others.rows()).isEqualTo(4);
        assertThat(others.value(3, 0)).isEqualTo(1);
        assertThat(others.value(0, 3)).isEqualTo(7);
        assertThat(others.end(1)).isEqualTo(others.start(1));
    }

    @Test
    void joinsRows() {
        var first = new SparseRows(1, 1);
        first.addRow(new double[] {0, 5}, 1);
        var second = new SparseRows(2, 1);
        second.addRow(new double[] {4, 0}, 1);
        second.addRow(new double[] {0, 0}, 1);
        var joined = SparseRows.joined(List.of(first, second));

        assertThat(joined.rows()).isEqualTo(3);
        assertThat(joined.value(1, 0)).isEqualTo(4);
        assertThat(joined.end(2)).isEqualTo(2);
    }
}
