package org.colophon.content.epub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.content.epub.proposal.ProposedEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An EPUB of 100 megabytes is read by a JVM that could not hold it twice. */
class EpubMemoryTests {

    private static final int PICTURES = 50;
    private static final int PICTURE_SIZE = 2 << 20;
    private static final int DOCUMENTS = 100;
    private static final int WORDS = 20_000;

    @TempDir
    Path folder;

    @Test
    void readsALargeEpubInLittleMemory() throws Exception {
        var file = large();
        assertThat(Files.size(file)).isGreaterThan(100 << 20);

        assertThat(read(file)).isEqualTo("100 entries, 50 pictures");
    }

    private Path large() throws IOException {
        var random = new Random(3);
        var sample = new Sample();
        var text = IntStream.range(0, WORDS)
                .mapToObj(it -> "w" + random.nextInt(5_000))
                .collect(Collectors.joining(" "));
        for (int i = 0; i < DOCUMENTS; i++) {
            var picture = i < PICTURES ? "<img src='%d.png' alt=''/>".formatted(i) : "";
            sample.document(
                    i + ".xhtml", "<h1>Heading</h1>" + picture + "<p>" + text.replace(" w1", "</p><p>w1") + "</p>");
        }
        for (int i = 0; i < PICTURES; i++) {
            var picture = new byte[PICTURE_SIZE];
            random.nextBytes(picture);
            sample.file("OPS/" + i + ".png", picture);
        }
        return sample.in(folder);
    }

    private static String read(Path file) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var reader = new ProcessBuilder(List.of(
                        java,
                        "-Xmx100m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reader.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        var output = new String(reader.getInputStream().readAllBytes(), UTF_8);
        reader.waitFor();
        return output;
    }

    /** Reads all texts and pictures of an EPUB. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] arguments) throws IOException {
            try (var epub = Epub.open(Path.of(arguments[0]))) {
                int entries = 0;
                int pictures = 0;
                for (var entry : epub.outline().stream()
                        .flatMap(ProposedEntry::inReadingOrder)
                        .toList()) {
                    for (var path : epub.text(entry).resources()) {
                        try (var picture = epub.resource(path)) {
                            picture.transferTo(OutputStream.nullOutputStream());
                        }
                        pictures++;
                    }
                    entries++;
                }
                System.out.print(entries + " entries, " + pictures + " pictures");
            }
        }
    }
}
