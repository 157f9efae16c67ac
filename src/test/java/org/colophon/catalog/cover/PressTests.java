package org.colophon.catalog.cover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PressTests {

    @Test
    void makesTheLongestSideFit() {
        var picture = large(Pictures.jpeg(3000, 4000), "image/jpeg");

        assertThat(picture.width()).isEqualTo(1200);
        assertThat(picture.height()).isEqualTo(1600);
    }

    @Test
    void leavesASmallPictureItsSize() {
        assertThat(large(Pictures.jpeg(300, 400), "image/jpeg").height()).isEqualTo(400);
    }

    @Test
    void readsAHugePictureAtACoarserGrain() {
        var picture = large(Pictures.png(6000, 6600), "image/png");

        assertThat(picture.height()).isEqualTo(1600);
        assertThat(picture.width()).isBetween(1450, 1460);
    }

    @Test
    void takesWebP() {
        assertThat(large(Pictures.webp(), "image/webp").width()).isEqualTo(1);
    }

    @Test
    void putsWhatIsTransparentOnWhite() throws IOException {
        var picture = large(Pictures.png(8, 8), "image/png");

        var pixel = ImageIO.read(new ByteArrayInputStream(picture.jpeg())).getRGB(4, 4);
        assertThat(pixel & 0xffffff).isEqualTo(0xffffff);
    }

    @Test
    void namesAPictureByWhatIsInIt() {
        var red = Press.press(Pictures.jpeg(30, 40), "image/jpeg").cover();

        assertThat(red)
                .isEqualTo(Press.press(Pictures.jpeg(30, 40), "image/jpeg").cover());
        assertThat(red.name())
                .matches("[0-9a-f]{32}\\.jpg")
                .isNotEqualTo(
                        Press.press(Pictures.png(30, 40), "image/png").cover().name());
    }

    @Test
    void turnsADecompressionBombAwayByItsHeader() {
        assertThatExceptionOfType(NotAPicture.class)
                .isThrownBy(() -> Press.press(Pictures.bomb(60_000, 60_000), "image/png"))
                .withMessage("A cover has at most 40 megapixels, this picture has 60000 × 60000 pixels");
    }

    @Test
    void refusesAPictureOfAnotherTypeThanItIsSaidToBe() {
        assertThatExceptionOfType(NotAPicture.class)
                .isThrownBy(() -> Press.press(Pictures.png(3, 4), "image/webp"))
                .withMessageContaining("image/webp");
    }

    @Test
    void refusesABrokenPicture() {
        var half = Arrays.copyOf(Pictures.png(300, 400), 60);

        assertThatExceptionOfType(NotAPicture.class).isThrownBy(() -> Press.press(half, "image/png"));
    }

    @Test
    void makesTheSizesThatAreNarrower() {
        assertThat(Press.press(Pictures.jpeg(900, 1200), "image/jpeg").narrower())
                .extracting(Picture::width, Picture::height)
                .containsExactly(tuple(160, 213), tuple(480, 640));
        assertThat(Press.press(Pictures.jpeg(480, 640), "image/jpeg").narrower())
                .extracting(Picture::width)
                .containsExactly(160);
        assertThat(Press.press(Pictures.jpeg(160, 4000), "image/jpeg").narrower())
                .isEmpty();
    }

    @Test
    void takesEveryPixelIntoANarrowerSize() throws IOException {
        var grey =
                Press.press(Pictures.stripes(1280, 64), "image/png").narrower().getFirst();

        var pixel = ImageIO.read(new ByteArrayInputStream(grey.jpeg())).getRGB(80, 4) & 0xff;
        assertThat(pixel).isBetween(22, 42);
    }

    private static Picture large(byte[] bytes, String mediaType) {
        return Press.press(bytes, mediaType).large();
    }
}
