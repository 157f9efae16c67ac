package org.colophon.catalog.cover;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as JPEG, as good as their weight allows. */
final class Jpeg {

    /** What a page should load, and what fits in a column of either database. */
    private static final int MAX_BYTES = 1_000_000;

    private static final List<Float> QUALITIES = List.of(0.85f, 0.7f, 0.5f, 0.3f, 0.1f);

    private Jpeg() {}

    static Picture of(BufferedImage image) throws IOException {
        for (var quality : QUALITIES) {
            var jpeg = written(image, quality);
            if (jpeg.length <= MAX_BYTES) {
                return new Picture(jpeg, image.getWidth(), image.getHeight());
            }
        }
        throw new NotAPicture("The picture cannot be made small enough");
    }

    private static byte[] written(BufferedImage image, float quality) throws IOException {
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
