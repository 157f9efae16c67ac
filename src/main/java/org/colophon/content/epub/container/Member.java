package org.colophon.content.epub.container;

/**
 * A file in a ZIP, as the central directory tells of it (APPNOTE, section 4.3.12). Sizes are claims until it is read.
 *
 * @param compressed how many bytes it takes in the ZIP
 * @param header where its local header begins
 */
record Member(String name, int flags, int method, long crc, long compressed, long header, boolean symbolicLink) {

    static final int STORED = 0;
    static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1;
    private static final int STRONGLY_ENCRYPTED = 1 << 6;

    boolean isEncrypted() {
        return (flags & (ENCRYPTED | STRONGLY_ENCRYPTED)) != 0;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }
}
