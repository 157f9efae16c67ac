package org.colophon.content.epub.container;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.colophon.content.epub.container.EpubRefused.Reason;

/** A file in a ZIP as it is read: counted, compared with its checksum, and stopped when it becomes too large. */
final class Inflating extends FilterInputStream {

    private static final int BUFFER = 8192;

    private final Member member;
    private final Inflater inflater;
    private final CRC32 checksum = new CRC32();
    private long count;

    private Inflating(Member member, InputStream data, Inflater inflater) {
        super(member.method() == Member.STORED ? data : new InflaterInputStream(data, inflater, BUFFER));
        this.member = member;
        this.inflater = inflater;
    }

    static Inflating of(Member member, InputStream data) {
        return new Inflating(member, data, new Inflater(true));
    }

    /** How many bytes were read so far. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        try {
            int read = super.read(into, offset, length);
            if (read > 0) {
                count(into, offset, read);
            } else if (read < 0 && checksum.getValue() != member.crc()) {
                throw damaged();
            }
            return read;
        } catch (ZipException | EOFException e) {
            throw damaged();
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        throw new IOException("What is skipped is not counted");
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        super.close();
    }

    private void count(byte[] read, int offset, int length) {
        checksum.update(read, offset, length);
        count += length;
        if (count > Limits.MAX_INFLATED) {
            throw new EpubRefused(Reason.TOO_LARGE, "The file “" + member.name() + "” in the EPUB is too large.");
        }
        if (count > Limits.RATIO_MATTERS && count / Limits.MAX_RATIO > member.compressed()) {
            throw new EpubRefused(
                    Reason.TOO_COMPRESSED,
                    "The file “" + member.name() + "” in the EPUB is compressed more than honest files are.");
        }
    }

    private EpubRefused damaged() {
        return new EpubRefused(Reason.DAMAGED, "The file “" + member.name() + "” in the EPUB is damaged.");
    }
}
