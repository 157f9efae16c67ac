package org.colophon.recommendations.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTests {

    @Test
    void refusesNumbersOutOfTheirRanges() {
        assertThatIllegalArgumentException().isThrownBy(() -> settings(0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> settings(11, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> settings(1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> settings(1, 1, -.1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings(1, 1, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> settings(1, 1, Double.NaN));
    }

    private static Settings settings(int authorCap, int seriesCap, double diversity) {
        return new Settings(authorCap, seriesCap, diversity, false, true, Map.of());
    }

    @Test
    void keepsOnlyTheWeightsThatAreNotConfigured() {
        var settings = new Settings(3, 3, .2, true, false, Map.of("title", .2, "authors", 2.0));

        assertThat(settings.besides(Map.of("title", .2, "authors", 1.0)).weights())
                .isEqualTo(Map.of("authors", 2.0));
        assertThat(settings.besides(Map.of()).authorCap()).isEqualTo(3);
    }

    @Test
    void readsBackWhatItKeeps() {
        var settings = new Settings(3, 4, .5, true, false, Map.of("title", .4));

        assertThat(HouseSettings.undecided().follow(settings, "ada").settings()).isEqualTo(settings);
        assertThat(HouseSettings.undecided().follow(settings, "ada").setBy()).isEqualTo("ada");
        assertThat(HouseSettings.undecided().settings()).isEqualTo(Settings.DEFAULT);
    }
}
