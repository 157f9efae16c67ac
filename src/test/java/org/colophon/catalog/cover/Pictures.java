package org.colophon.catalog.cover;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures that tests upload. */
public final class Pictures {

    /** One red pixel, lossless. */
    private static final String WEBP = "UklGRhwAAABXRUJQVlA4TA8AAAAvAAAAAAfQ//73v/+BiOh/AAA=";

    private Pictures() {}

    public static byte[] png(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] jpeg(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return written(image, "jpeg");
    }

    /** A cover of one colour with a margin of a tenth at each side. */
    public static byte[] framed(int width, int height, Color margin, Color inside) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(margin);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(inside);
        graphics.fillRect(width / 10, height / 10, width * 8 / 10, height * 8 / 10);
        graphics.dispose();
        return written(image, "png");
    }

    /** Black, with a white column of one pixel in every eight. */
    static byte[] stripes(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x += 8) {
            for (var y = 0; y < height; y++) {
                image.setRGB(x, y, 0xffffff);
            }
        }
        return written(image, "png");
    }

    static byte[] webp() {
        return Base64.getDecoder().decode(WEBP);
    }

    /** A small file whose header promises a picture of that size. */
    static byte[] bomb(int width, int height) {
        var png = png(1, 1);
        var header = ByteBuffer.wrap(png);
        header.putInt(16, width).putInt(20, height);
        var checksum = new CRC32();
        checksum.update(Arrays.copyOfRange(png, 12, 29));
        header.putInt(29, (int) checksum.getValue());
        return png;
    }

    private static byte[] written(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
