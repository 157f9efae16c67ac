package org.colophon.catalog.cover;

import java.awt.image.BufferedImage;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The white that scanners and shops leave around a cover. */
final class Margins {

    private static final OkLab WHITE = new OkLab(1, 0, 0);
    private static final double NEARLY = 0.07;
    /** How much of a line may be otherwise, by specks and blurred edges. */
    private static final double SPECKS = 0.02;

    private Margins() {}

    /** What remains of a picture when they are cut off; all of it when nothing would remain. */
    static BufferedImage without(BufferedImage image) {
        var left = firstNotWhite(image.getWidth(), x -> isWhiteColumn(image, x));
        var top = firstNotWhite(image.getHeight(), y -> isWhiteRow(image, y));
        if (left == image.getWidth() || top == image.getHeight()) {
            return image;
        }
        var right = firstNotWhite(image.getWidth(), x -> isWhiteColumn(image, image.getWidth() - 1 - x));
        var bottom = firstNotWhite(image.getHeight(), y -> isWhiteRow(image, image.getHeight() - 1 - y));
        return image.getSubimage(left, top, image.getWidth() - left - right, image.getHeight() - top - bottom);
    }

    /** @return the count when all are white */
    private static int firstNotWhite(int count, IntPredicate white) {
        return IntStream.range(0, count).filter(white.negate()).findFirst().orElse(count);
    }

    private static boolean isWhiteColumn(BufferedImage image, int x) {
        return isWhite(IntStream.range(0, image.getHeight()).map(y -> image.getRGB(x, y)), image.getHeight());
    }

    private static boolean isWhiteRow(BufferedImage image, int y) {
        return isWhite(IntStream.range(0, image.getWidth()).map(x -> image.getRGB(x, y)), image.getWidth());
    }

    private static boolean isWhite(IntStream line, int length) {
        return line.filter(rgb -> OkLab.of(rgb).distance(WHITE) > NEARLY).count() <= SPECKS * length;
    }
}
