package org.colophon.content.epub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.colophon.content.epub.container.Archive;
import org.colophon.content.epub.container.Notices;

/** The file by which a ZIP says that it is an EPUB (OCF, "OCF ZIP container media type identification"). Many lack it. */
final class Mimetype {

    private static final String PATH = "mimetype";
    private static final String EPUB = "application/epub+zip";

    private Mimetype() {}

    static void check(Archive archive, Notices notices) {
        if (!archive.has(PATH)) {
            notices.add(PATH, "The file is missing, so that not every program takes this for an EPUB.");
        } else if (!content(archive).equals(EPUB)) {
            notices.add(
                    PATH, "The file does not say “" + EPUB + "”, so that not every program takes this for an EPUB.");
        }
    }

    private static String content(Archive archive) {
        try (var stream = archive.stream(PATH)) {
            return new String(stream.readNBytes(EPUB.length() + 1), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
