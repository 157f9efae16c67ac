package org.colophon.storefront.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class TypographicCoverTests {

    @Test
    void isAlwaysTheSameForATitle() {
        assertThat(cover("Release It!")).isEqualTo(cover("Release It!")).isNotEqualTo(cover("Clean Code"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</text><script>alert('&')</script>",
                "C++ & \"C\" <by example>",
                "tab\tbell\u0007 and a lone surrogate \ud800 here",
                "日本語のデザインパターン入門",
                " ",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
            })
    void isWellFormedWhateverTheTitle(String title) {
        assertThatCode(() -> DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(cover(title)))))
                .doesNotThrowAnyException();
        assertThat(cover(title)).doesNotContain("<script");
    }

    @Test
    void canBeReadInEachPalette() {
        assertThat(LongStream.range(0, Palette.count()).mapToObj(Palette::of))
                .hasSize(10)
                .allSatisfy(palette -> {
                    assertThat(contrast(palette.paper(), palette.letters())).isGreaterThan(7);
                    assertThat(contrast(palette.paper(), palette.ornament())).isGreaterThan(4.5);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CSS", "Patterns, Principles, and Practices of Domain-Driven Design", "Test-Driven Development"})
    void keepsTheTitleInsideTheMargins(String title) {
        var lines = TitleLines.of(title);

        assertThat(String.join(" ", lines.lines())).isEqualTo(title);
        assertThat(lines.lines()).hasSizeLessThanOrEqualTo(4);
        assertThat(lines.lines().stream().mapToInt(String::length).max().orElseThrow() * lines.size() * .54)
                .isLessThanOrEqualTo(170);
    }

    @Test
    void breaksOffATitleThatIsTooLong() {
        assertThat(TitleLines.of("word ".repeat(200)).lines())
                .hasSize(6)
                .last()
                .asString()
                .endsWith("…");
    }

    private static String cover(String title) {
        return new TypographicCover(title, List.of("Jaime Buelta", "O'Neil & Daughters")).svg();
    }

    /** As WCAG 2.2 defines it. */
    private static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + .05) / (darker + .05);
    }

    private static double luminance(String colour) {
        var weights = new double[] {.2126, .7152, .0722};
        return IntStream.range(0, 3)
                .mapToDouble(it ->
                        weights[it] * linear(Integer.parseInt(colour.substring(1 + 2 * it, 3 + 2 * it), 16) / 255.0))
                .sum();
    }

    private static double linear(double channel) {
        return channel <= .04045 ? channel / 12.92 : Math.pow((channel + .055) / 1.055, 2.4);
    }
}
