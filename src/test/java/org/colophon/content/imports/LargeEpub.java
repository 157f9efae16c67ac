package org.colophon.content.imports;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.colophon.content.epub.Sample;

/** An EPUB of about 100 megabytes: photographs with noise in them, and chapters of 20,000 words. */
public final class LargeEpub {

    private static final int CHAPTERS = 100;
    private static final int PICTURES = 12;
    private static final int WORDS = 20_000;

    private LargeEpub() {}

    public static Path in(Path folder) throws IOException {
        var random = new Random(3);
        var sample = new Sample();
        for (int i = 0; i < CHAPTERS; i++) {
            var picture = i < PICTURES ? "<p><img src='%d.png' alt='Noise'/></p>".formatted(i) : "";
            sample.document(i + ".xhtml", "<h1>Chapter %d</h1>%s<p>%s</p>".formatted(i, picture, words(random)));
        }
        for (int i = 0; i < PICTURES; i++) {
            sample.item(i + ".png", "image/png", "").file("OPS/" + i + ".png", noise(random));
        }
        return sample.in(folder);
    }

    private static String words(Random random) {
        return IntStream.range(0, WORDS)
                .mapToObj(it -> "w" + random.nextInt(5_000))
                .collect(Collectors.joining(" "))
                .replace(" w1", "</p><p>w1");
    }

    private static byte[] noise(Random random) throws IOException {
        var image = new BufferedImage(1_900, 1_400, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
