package org.colophon.content.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** EPUBs that others made. */
public final class Publications {

    private Publications() {}

    /** <i>Pride and Prejudice</i>, as Standard Ebooks made it. */
    public static byte[] prideAndPrejudice() {
        return resource("standard-ebooks/jane-austen_pride-and-prejudice.epub");
    }

    /** A test of the W3C. */
    public static byte[] w3c(String name) {
        return resource("w3c/" + name + ".epub");
    }

    private static byte[] resource(String name) {
        try {
            return new ClassPathResource("org/colophon/content/epub/" + name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
