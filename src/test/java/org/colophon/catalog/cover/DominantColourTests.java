package org.colophon.catalog.cover;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DominantColourTests {

    private static final Color NAVY = Color.decode("#1d3557");
    private static final Color OCHRE = Color.decode("#d9b44a");

    @ParameterizedTest
    @ValueSource(strings = {"#1d3557", "#ff0000", "#000000", "#ffffff", "#16423c", "#808080", "#f0b7a8"})
    void isTheOnlyColourWhenThereIsOne(String colour) {
        assertThat(of(it -> fill(it, Color.decode(colour), 0, 0, 200, 300))).isEqualTo(colour);
    }

    @Test
    void isWhatThereIsMostOf() {
        assertThat(of(it -> {
                    fill(it, NAVY, 0, 0, 200, 300);
                    fill(it, OCHRE, 0, 0, 200, 140);
                }))
                .isEqualTo("#1d3557");
    }

    @Test
    void leavesOutTheWhiteAroundACover() {
        assertLooksLike(OCHRE, of(it -> {
            fill(it, new Color(0xfcfcfa), 0, 0, 200, 300);
            fill(it, OCHRE, 60, 80, 80, 120);
        }));
    }

    @Test
    void countsTheWhiteThatIsPartOfACover() {
        assertThat(of(it -> {
                    fill(it, Color.WHITE, 0, 0, 200, 300);
                    fill(it, NAVY, 0, 0, 200, 30);
                    fill(it, NAVY, 0, 270, 200, 30);
                    fill(it, NAVY, 0, 0, 10, 300);
                    fill(it, NAVY, 190, 0, 10, 300);
                }))
                .isEqualTo("#ffffff");
    }

    /** No single shade of grey, and no cell of them, is as much as the ochre is. */
    @Test
    void takesShadesThatLookAlikeForOneColour() {
        assertLooksLike(new Color(117, 117, 117), of(it -> {
            fill(it, OCHRE, 0, 0, 200, 120);
            for (var y = 0; y < 180; y++) {
                var grey = 95 + 50 * y / 180;
                fill(it, new Color(grey, grey, grey), 0, 120 + y, 200, 1);
            }
        }));
    }

    @Test
    void placesColoursWhereOklabHasThem() {
        var red = OkLab.of(0xff0000);

        assertThat(red.distance(new OkLab(0.628, 0.2249, 0.1258))).isLessThan(0.001);
        assertThat(OkLab.of(0xffffff).distance(new OkLab(1, 0, 0))).isLessThan(0.001);
    }

    private static void assertLooksLike(Color expected, String found) {
        assertThat(OkLab.of(Color.decode(found).getRGB()).distance(OkLab.of(expected.getRGB())))
                .as(found)
                .isLessThan(0.03);
    }

    private static String of(Consumer<Graphics2D> drawing) {
        return DominantColour.of(image(drawing));
    }

    private static BufferedImage image(Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(200, 300, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        drawing.accept(graphics);
        graphics.dispose();
        return image;
    }

    private static void fill(Graphics2D graphics, Color colour, int x, int y, int width, int height) {
        graphics.setColor(colour);
        graphics.fillRect(x, y, width, height);
    }
}
