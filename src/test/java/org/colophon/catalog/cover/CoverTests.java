package org.colophon.catalog.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverTests {

    private static final String NAME = "0123456789abcdef0123456789abcdef.jpg";

    @ParameterizedTest
    @CsvSource({"160, ''", "161, 160", "480, 160", "481, '160,480'", "1600, '160,480'"})
    void isNeverBlownUp(int width, String widths) {
        assertThat(String.join(
                        ",",
                        wide(width).narrower().stream()
                                .map(it -> "" + it.width())
                                .toList()))
                .isEqualTo(widths);
    }

    @Test
    void namesItsSizesByTheirWidths() {
        var small = wide(1000).narrower().getFirst();

        assertThat(small.path()).isEqualTo("/covers/0123456789abcdef0123456789abcdef-160.jpg");
        assertThat(small.name()).hasSizeLessThanOrEqualTo(40);
        assertThat(CoverSize.named(small.name())).contains(small);
    }

    @ParameterizedTest
    @ValueSource(strings = {NAME, "x-160.jpg", "0123456789abcdef0123456789abcdef-161.jpg", ""})
    void knowsNoSizeByAnotherName(String name) {
        assertThat(CoverSize.named(name)).isEmpty();
    }

    @Test
    void tellsInOneLineWhatItShows() {
        assertThat(wide(1).describedAs(" A bridge\n at  night ").alt()).isEqualTo("A bridge at night");
        assertThat(wide(1).describedAs("x".repeat(300)).alt()).hasSize(300);
        assertThat(wide(1).describedAs("A bridge").describedAs(null).alt()).isNull();
    }

    @Test
    void refusesWordsThatSayNothingOrTooMuch() {
        assertThatIllegalArgumentException().isThrownBy(() -> wide(1).describedAs(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> wide(1).describedAs("x".repeat(301)));
    }

    private static Cover wide(int width) {
        return new Cover(NAME, width, 1, null, null);
    }
}
