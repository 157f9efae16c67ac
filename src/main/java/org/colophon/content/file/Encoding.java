package org.colophon.content.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures: photographs as JPEG, all others as PNG, whose lines stay sharp, unless that would be too heavy. */
final class Encoding {

    private static final List<Float> QUALITIES = List.of(0.85f, 0.7f, 0.5f, 0.3f, 0.1f);

    private Encoding() {}

    static Picture of(BufferedImage image, boolean photograph) throws IOException {
        if (!photograph) {
            var png = png(image);
            if (png.length <= Picture.MAX_BYTES) {
                return new Picture(png, "png", image.getWidth(), image.getHeight());
            }
        }
        return jpeg(Photograph.drawn(
                image, new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB)));
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static Picture jpeg(BufferedImage image) throws IOException {
        for (var quality : QUALITIES) {
            var jpeg = jpeg(image, quality);
            if (jpeg.length <= Picture.MAX_BYTES) {
                return new Picture(jpeg, "jpg", image.getWidth(), image.getHeight());
            }
        }
        throw new FileRefused("The picture cannot be made small enough");
    }

    private static byte[] jpeg(BufferedImage image, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByMIMEType("image/jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
