package org.colophon.recommendations.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightsTests {

    @Test
    void changesTheWeightsThatAreNamed() {
        var weights = Weights.DEFAULTS.with(Map.of("title", .7));

        assertThat(weights.title()).isEqualTo(.7);
        assertThat(weights.authors()).isEqualTo(Weights.DEFAULTS.authors());
        assertThat(weights.with(Map.of("title", Weights.DEFAULTS.title()))).isEqualTo(Weights.DEFAULTS);
    }

    @Test
    void passesOverAWeightOfFormerDays() {
        assertThat(Weights.DEFAULTS.with(Map.of("smell", 3.0))).isEqualTo(Weights.DEFAULTS);
    }

    @Test
    void namesAllOfThem() {
        assertThat(Weights.DEFAULTS.byName()).containsOnlyKeys(Weights.names()).containsEntry("title", .2);
    }
}
