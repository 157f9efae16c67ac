package org.colophon.content.epub.container;

import java.io.IOException;
import java.nio.channels.FileChannel;

/**
 * Where the central directory of a ZIP lies: the record at the end of the file (APPNOTE, section 4.3.16), or that of ZIP64
 * (4.3.14 and 4.3.15) where numbers do not fit into it.
 */
record EndOfDirectory(long members, long size, long position) {

    private static final int LENGTH = 22;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final long SIGNATURE = 0x06054b50L;
    private static final int LENGTH_64 = 56;
    private static final long SIGNATURE_64 = 0x06064b50L;
    private static final int LOCATOR_LENGTH = 20;
    private static final long LOCATOR_SIGNATURE = 0x07064b50L;
    private static final long SEE_64 = 0xFFFFFFFFL;
    private static final int SEE_64_SHORT = 0xFFFF;

    static EndOfDirectory of(FileChannel file) throws IOException {
        var length = (int) Math.min(file.size(), LENGTH + MAX_COMMENT);
        var tail = ZipBytes.at(file, file.size() - length, length);
        for (int i = length - LENGTH; i >= 0; i--) {
            if (tail.number4(i) == SIGNATURE && i + LENGTH + tail.number2(i + 20) <= length) {
                return at(file, file.size() - length + i, tail, i);
            }
        }
        throw ZipBytes.damaged();
    }

    private static EndOfDirectory at(FileChannel file, long position, ZipBytes tail, int i) throws IOException {
        var end = new EndOfDirectory(tail.number2(i + 10), tail.number4(i + 12), tail.number4(i + 16));
        var sees64 = end.members == SEE_64_SHORT || end.size == SEE_64 || end.position == SEE_64;
        return sees64 && position >= LOCATOR_LENGTH ? zip64(file, position - LOCATOR_LENGTH) : end;
    }

    private static EndOfDirectory zip64(FileChannel file, long locatorPosition) throws IOException {
        var locator = ZipBytes.at(file, locatorPosition, LOCATOR_LENGTH);
        if (locator.number4(0) != LOCATOR_SIGNATURE) {
            throw ZipBytes.damaged();
        }
        var end = ZipBytes.at(file, locator.number8(8), LENGTH_64);
        if (end.number4(0) != SIGNATURE_64) {
            throw ZipBytes.damaged();
        }
        return new EndOfDirectory(end.number8(32), end.number8(40), end.number8(48));
    }
}
