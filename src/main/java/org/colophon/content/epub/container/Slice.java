package org.colophon.content.epub.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A part of a file as a stream. Several may be read at the same time. */
final class Slice extends InputStream {

    private final FileChannel file;
    private final long end;
    private long position;

    Slice(FileChannel file, long start, long length) {
        this.file = file;
        this.position = start;
        this.end = start + length;
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (position >= end) {
            return -1;
        }
        var part = ByteBuffer.wrap(into, offset, (int) Math.min(length, end - position));
        int read = file.read(part, position);
        position += Math.max(read, 0);
        return read;
    }
}
