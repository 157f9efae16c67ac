package org.colophon.content.file;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Takes pictures made of pixels in and makes them anew. One that would take much memory is turned away by its header or read at
 * a coarser grain; of one that moves, the first frame is kept.
 */
final class Photograph {

    /** Twice the width of a column of text, for fine screens. */
    private static final int LONGEST_SIDE = 2_000;

    private static final long MAX_PIXELS = 40_000_000;
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "webp");

    private Photograph() {}

    /**
     * One picture at a time, so that many uploads at once need no more memory than one.
     *
     * @throws FileRefused when the bytes are no PNG, JPEG, GIF or WebP, are broken, or have more than 40 megapixels
     */
    static synchronized Picture press(byte[] bytes) {
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            var reader = readerFor(in);
            try {
                reader.setInput(in, true, true);
                return Encoding.of(fitted(read(reader)), isFormat(reader, "jpeg"));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | NegativeArraySizeException e) {
            throw new FileRefused("The picture is broken, or in a variety of its format that cannot be read", e);
        }
    }

    private static ImageReader readerFor(MemoryCacheImageInputStream in) throws IOException {
        for (Iterator<ImageReader> it = ImageIO.getImageReaders(in); it.hasNext(); ) {
            var reader = it.next();
            for (var format : FORMATS) {
                if (isFormat(reader, format)) {
                    return reader;
                }
            }
        }
        throw new FileRefused("The file is no picture in PNG, JPEG, GIF, WebP or SVG");
    }

    private static boolean isFormat(ImageReader reader, String format) throws IOException {
        return reader.getFormatName().toLowerCase(Locale.ROOT).equals(format);
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var size = new Dimension(reader.getWidth(0), reader.getHeight(0));
        if ((long) size.width * size.height > MAX_PIXELS) {
            throw new FileRefused("A picture has at most 40 megapixels, this one has %d × %d pixels"
                    .formatted(size.width, size.height));
        }
        var grain = Math.max(1, Math.max(size.width, size.height) / (2 * LONGEST_SIDE));
        var coarser = reader.getDefaultReadParam();
        coarser.setSourceSubsampling(grain, grain, 0, 0);
        return reader.read(0, coarser);
    }

    /** Drawn on an empty sheet, which takes away colour profiles and palettes with all the rest; never larger than it was. */
    private static BufferedImage fitted(BufferedImage image) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        boolean opaque = !image.getColorModel().hasAlpha();
        var sheet = new BufferedImage(width, height, opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        return drawn(image, sheet);
    }

    static BufferedImage drawn(BufferedImage image, BufferedImage sheet) {
        var graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        if (!sheet.getColorModel().hasAlpha()) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        }
        graphics.drawImage(image, 0, 0, sheet.getWidth(), sheet.getHeight(), null);
        graphics.dispose();
        return sheet;
    }
}
