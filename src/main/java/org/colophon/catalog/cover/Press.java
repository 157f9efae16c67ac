package org.colophon.catalog.cover;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Presses an uploaded picture into JPEGs of the sizes that pages want. Nothing of the upload survives but what is to be seen,
 * and a picture that would take much memory is turned away by its header or read at a coarser grain.
 */
final class Press {

    private static final int LONGEST_SIDE = 1600;
    private static final long MAX_PIXELS = 40_000_000;

    private Press() {}

    /**
     * One picture at a time, so that many uploads at once need no more memory than one.
     *
     * @param mediaType what the bytes are said to be
     * @throws NotAPicture when they are something else, broken, or of more than 40 megapixels
     */
    static synchronized Prints press(byte[] bytes, String mediaType) {
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

    private static Prints pressed(BufferedImage image) throws IOException {
        var large = Scale.toLongestSide(LONGEST_SIDE, image);
        var narrower = new ArrayList<Picture>();
        for (var width : CoverSize.WIDTHS) {
            if (width < large.getWidth()) {
                narrower.add(Jpeg.of(Scale.toWidth(width, large)));
            }
        }
        return new Prints(Jpeg.of(large), narrower, DominantColour.of(large));
    }
}
