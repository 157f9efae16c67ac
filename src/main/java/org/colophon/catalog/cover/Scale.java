package org.colophon.catalog.cover;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Makes pictures smaller, never larger. */
final class Scale {

    private Scale() {}

    /** So that the longest side is no longer than that; on white, for JPEG knows no transparency. */
    static BufferedImage toLongestSide(int most, BufferedImage image) {
        var scale = Math.min(1, (double) most / Math.max(image.getWidth(), image.getHeight()));
        return drawn(image, rounded(image.getWidth() * scale), rounded(image.getHeight() * scale));
    }

    /** By halves as long as it can, for a pixel of a picture that shrinks much at once is taken from few of those it covers. */
    static BufferedImage toWidth(int width, BufferedImage image) {
        var half = image.getWidth() / 2;
        var next = half >= width ? half : width;
        var drawn = drawn(image, next, rounded((double) image.getHeight() * next / image.getWidth()));
        return next == width ? drawn : toWidth(width, drawn);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return page;
    }

    private static int rounded(double length) {
        return Math.max(1, (int) Math.round(length));
    }
}
