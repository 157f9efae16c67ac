package org.colophon.recommendations.learning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CutTests {

    @Test
    void keepsTheLargest() {
        assertThat(Cut.of(new double[] {1, 5, 0, 4, 3}, 3)).containsExactly(1, 3, 4);
        assertThat(Cut.of(new double[] {1, 0, 2}, 3)).containsExactly(0, 2);
    }

    @Test
    void keepsNoneOfThoseThatOnlyTheirNumbersTellApart() {
        assertThat(Cut.of(new double[] {1, 5, 1, 1}, 2)).containsExactly(1);
        assertThat(Cut.of(new double[] {1, 5, 1}, 3)).containsExactly(0, 1, 2);
    }
}
