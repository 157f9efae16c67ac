package org.colophon.content.epub.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import org.colophon.content.epub.container.EpubRefused.Reason;

/** Numbers as a ZIP has them: little-endian and without sign. */
final class ZipBytes {

    private final ByteBuffer bytes;

    private ZipBytes(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static ZipBytes of(byte[] bytes) {
        return new ZipBytes(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    }

    /** @throws EpubRefused when the file has no such place */
    static ZipBytes at(FileChannel file, long position, int length) throws IOException {
        if (position < 0 || length < 0 || position > file.size() - length) {
            throw damaged();
        }
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, position + bytes.position()) >= 0) {
            // a read may bring less than was asked for
        }
        return new ZipBytes(bytes);
    }

    static EpubRefused damaged() {
        return new EpubRefused(Reason.DAMAGED, "The file is no ZIP, or is damaged, and so cannot be read as an EPUB.");
    }

    int length() {
        return bytes.capacity();
    }

    int number2(int place) {
        need(place, Short.BYTES);
        return Short.toUnsignedInt(bytes.getShort(place));
    }

    long number4(int place) {
        need(place, Integer.BYTES);
        return Integer.toUnsignedLong(bytes.getInt(place));
    }

    /** @throws EpubRefused also when the number is too large for any file */
    long number8(int place) {
        need(place, Long.BYTES);
        if (bytes.getLong(place) < 0) {
            throw damaged();
        }
        return bytes.getLong(place);
    }

    byte[] part(int place, int length) {
        need(place, length);
        var part = new byte[length];
        bytes.get(place, part);
        return part;
    }

    private void need(int place, int length) {
        if (place < 0 || place > length() - length) {
            throw damaged();
        }
    }
}
