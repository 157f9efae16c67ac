package org.colophon.recommendations.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProtocolTests {

    @Test
    void mixesAndSplitsAsPublished() {
        assertThat(Mix.mix(0)).isEqualTo(0xe220a8397b1dcdafL);
        assertThat(Mix.mix(1)).isEqualTo(0x910a2dec89025cc1L);
        assertThat(Mix.bucket(0)).isEqualTo(6);
        assertThat(Mix.bucket(1)).isEqualTo(5);
        assertThat(Mix.bucket(Mix.pair(7, 11))).isEqualTo(1);
    }

    @Test
    void turnsReadingsRound() {
        var table = ReadingTable.of(new int[][] {{0, 2}, {2}, {}}, 3);

        assertThat(table.readersOf(2)).containsExactly(0, 1);
        assertThat(table.readersOf(1)).isEmpty();
        assertThat(table.only((reader, book) -> reader == 1).size()).isEqualTo(1);
    }

    @Test
    void listsTheBestAndOfEqualOnesTheLowerNumber() {
        assertThat(Best.of(new double[] {1, 3, 0, 3, 2, 3}, 4, book -> book != 1))
                .containsExactly(3, 5, 4, 0);
    }

    @Test
    void givesAPerfectListAll() {
        var measure = new Measure();
        measure.add(new int[] {4, 2, 7}, new int[] {4, 2, 7}, new Targets(new int[] {2, 4}), book -> false);

        assertThat(measure.gain()).isEqualTo(1);
        assertThat(measure.recall()).isEqualTo(1);
    }

    @Test
    void givesTheSecondPlaceLess() {
        var measure = new Measure();
        measure.add(new int[] {7, 2}, new int[] {7, 2}, new Targets(new int[] {2}), book -> false);

        assertThat(measure.gain()).isCloseTo(Math.log(2) / Math.log(3), within(1e-12));
    }

    @Test
    void measuresTheTailWithoutBestsellers() {
        var measure = new Measure();
        measure.add(new int[] {0, 5}, new int[] {5}, new Targets(new int[] {0, 5}), book -> book == 0);
        measure.add(new int[] {0}, new int[] {}, new Targets(new int[] {0}), book -> book == 0);

        assertThat(measure.tailGain()).isEqualTo(1);
    }

    @Test
    void keepsReadersWhoAreAskedOutOfTraining() {
        var all = ReadingTable.of(
                IntStream.range(0, 200).mapToObj(reader -> new int[] {0, 1, 2}).toArray(int[][]::new), 3);
        var pages = new Pages(all, Split.TEST);
        var asked =
                pages.pages().stream().mapToInt(Pages.Page::reader).distinct().toArray();

        assertThat(asked).isNotEmpty();
        assertThat(Arrays.stream(asked).map(reader -> pages.training().booksOf(reader).length))
                .containsOnly(0);
        assertThat(pages.training().size()).isEqualTo(all.size() - 3 * asked.length);
    }
}
