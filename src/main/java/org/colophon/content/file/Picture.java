package org.colophon.content.file;

import org.colophon.content.section.Digest;

/**
 * A picture made anew: nothing of what was sent survives but what is to be seen.
 *
 * @param format {@code png}, {@code jpg} or {@code svg}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody: its name is made from the bytes
record Picture(byte[] bytes, String format, int width, int height) {

    /** What a page should load, and what fits in a column of either database. */
    static final int MAX_BYTES = 1_000_000;

    StoredFile stored() {
        return new StoredFile(Digest.of(bytes) + "." + format, width, height);
    }

    String mediaType() {
        return switch (format) {
            case "svg" -> "image/svg+xml";
            case "jpg" -> "image/jpeg";
            default -> "image/png";
        };
    }
}
