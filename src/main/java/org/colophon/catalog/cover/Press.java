package org.colophon.catalog.cover;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Presses an uploaded picture into a JPEG of a size that pages want. Nothing of the upload survives but what is to be seen,
 * and a picture that would take much memory is turned away by its header or read at a coarser grain.
 */
final class Press {

    private static final int LONGEST_SIDE = 1600;
    private static final long MAX_PIXELS = 40_000_000;
    /** What a page should load, and what fits in a column of either database. */
    private static final int MAX_BYTES = 1_000_000;

    private static final List<Float> QUALITIES = List.of(0.85f, 0.7f, 0.5f, 0.3f, 0.1f);

    private Press() {}

    /**
     * One picture at a time, so that many uploads at once need no more memory than one.
     *
     * @param mediaType what the bytes are said to be
     * @throws NotAPicture when they are something else, broken, or of more than 40 megapixels
     */
    static synchronized Picture press(byte[] bytes, String mediaType) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = readerFor(in, mediaType);
            try {
                reader.setInput(in, true, true);
                return pressed(read(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
            throw new NotAPicture("The picture is broken, or in a variety of its format that cannot be read", e);
        }
    }

    private static ImageReader readerFor(MemoryCacheImageInputStream in, String mediaType) throws IOException {
        for (Iterator<ImageReader> it = ImageIO.getImageReadersByMIMEType(mediaType); it.hasNext(); ) {
            var reader = it.next();
            if (reader.getOriginatingProvider().canDecodeInput(in)) {
                return reader;
            }
        }
        throw new NotAPicture("The bytes are no picture of the type " + mediaType);
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var size = new Dimension(reader.getWidth(0), reader.getHeight(0));
        if ((long) size.width * size.height > MAX_PIXELS) {
            throw new NotAPicture("A cover has at most 40 megapixels, this picture has %d × %d pixels"
                    .formatted(size.width, size.height));
        }
        var grain = Math.max(1, Math.max(size.width, size.height) / (2 * LONGEST_SIDE));
        var coarser = reader.getDefaultReadParam();
        coarser.setSourceSubsampling(grain, grain, 0, 0);
        return reader.read(0, coarser);
    }

    private static Picture pressed(BufferedImage image) throws IOException {
        var scale = Math.min(1, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        return new Picture(small(onWhite(image, width, height)), width, height);
    }

    /** JPEG knows no transparency. */
    private static BufferedImage onWhite(BufferedImage image, int width, int height) {
        var page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return page;
    }

    /** As good as it may be. */
    private static byte[] small(BufferedImage image) throws IOException {
        for (var quality : QUALITIES) {
            var jpeg = jpeg(image, quality);
            if (jpeg.length <= MAX_BYTES) {
                return jpeg;
            }
        }
        throw new NotAPicture("The picture cannot be made small enough");
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
