package org.colophon.content.epub.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes ZIPs that no honest program writes: every field of every header can be a lie. */
final class RawZip implements AutoCloseable {

    private final Path path;
    private final RandomAccessFile file;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int members;

    RawZip(Path folder) throws IOException {
        path = Files.createTempFile(folder, "raw", ".zip");
        file = new RandomAccessFile(path.toFile(), "rw");
    }

    /** The fields of a member's headers. */
    record Fields(byte[] name, int flags, int method, long crc, long compressed, long size, long attributes) {

        static Fields of(String name, byte[] content) {
            var crc = new CRC32();
            crc.update(content);
            return new Fields(
                    name.getBytes(StandardCharsets.UTF_8), 0x800, 0, crc.getValue(), content.length, content.length, 0);
        }

        Fields named(byte[] other) {
            return new Fields(other, flags, method, crc, compressed, size, attributes);
        }

        Fields flagged(int other) {
            return new Fields(name, other, method, crc, compressed, size, attributes);
        }

        Fields by(int otherMethod) {
            return new Fields(name, flags, otherMethod, crc, compressed, size, attributes);
        }

        Fields sized(long otherCompressed, long otherSize) {
            return new Fields(name, flags, method, crc, otherCompressed, otherSize, attributes);
        }

        Fields crc(long other) {
            return new Fields(name, flags, method, other, compressed, size, attributes);
        }

        Fields attributed(long other) {
            return new Fields(name, flags, method, crc, compressed, size, other);
        }
    }

    RawZip stored(String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        return member(Fields.of(name, bytes), bytes);
    }

    /** A member whose size is only told after it, as one that is written to a stream; the directory knows it. */
    RawZip streamed(String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var deflated = deflated(bytes);
        var fields = Fields.of(name, bytes).by(8).flagged(0x808).sized(deflated.length, bytes.length);
        long at = file.getFilePointer();
        local(fields.sized(0, 0));
        file.write(deflated);
        file.write(numbers(16)
                .putInt(0x08074b50)
                .putInt((int) fields.crc())
                .putInt(deflated.length)
                .putInt(bytes.length)
                .array());
        return entry(fields, at, new byte[0]);
    }

    RawZip deflatedZeros(String name, long size) throws IOException {
        long at = file.getFilePointer();
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(9, true))) {
            for (long i = 0; i < size; i += 1 << 16) {
                out.write(new byte[1 << 16]);
            }
        }
        var fields = Fields.of(name, new byte[0]).by(8).sized(bytes.size(), 10);
        local(fields);
        file.write(bytes.toByteArray());
        return entry(fields, at, new byte[0]);
    }

    /** Stored zeros, of which the disk keeps nothing. */
    RawZip hole(String name, long size) throws IOException {
        var crc = new CRC32();
        for (long i = 0; i < size; i += 1 << 20) {
            crc.update(new byte[1 << 20]);
        }
        var fields = new Fields(name.getBytes(StandardCharsets.UTF_8), 0, 0, crc.getValue(), size, size, 0);
        long at = file.getFilePointer();
        local(fields);
        file.seek(file.getFilePointer() + size);
        return entry(fields, at, new byte[0]);
    }

    RawZip member(Fields fields, byte[] data) throws IOException {
        long at = file.getFilePointer();
        local(fields);
        file.write(data);
        return entry(fields, at, new byte[0]);
    }

    /** One whose numbers are all in the extra field of ZIP64. */
    RawZip zip64(String name, String content) throws IOException {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var fields = Fields.of(name, bytes);
        long at = file.getFilePointer();
        local(fields);
        file.write(bytes);
        var extra = numbers(36)
                .putShort((short) 0x9999)
                .putShort((short) 4)
                .putInt(0)
                .putShort((short) 1)
                .putShort((short) 24)
                .putLong(bytes.length)
                .putLong(bytes.length)
                .putLong(at);
        return entry(fields.sized(0xFFFFFFFFL, 0xFFFFFFFFL), 0xFFFFFFFFL, extra.array());
    }

    private void local(Fields fields) throws IOException {
        file.write(numbers(30)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) fields.flags())
                .putShort((short) fields.method())
                .putInt(0)
                .putInt((int) fields.crc())
                .putInt((int) fields.compressed())
                .putInt((int) fields.size())
                .putShort((short) fields.name().length)
                .putShort((short) 0)
                .array());
        file.write(fields.name());
    }

    /** A line of the directory, which may speak of a member that another line speaks of. */
    RawZip entry(Fields fields, long at, byte[] extra) {
        directory.writeBytes(numbers(46)
                .putInt(0x02014b50)
                .putShort((short) 0x0314)
                .putShort((short) 20)
                .putShort((short) fields.flags())
                .putShort((short) fields.method())
                .putInt(0)
                .putInt((int) fields.crc())
                .putInt((int) fields.compressed())
                .putInt((int) fields.size())
                .putShort((short) fields.name().length)
                .putShort((short) extra.length)
                .putShort((short) 0)
                .putInt(0)
                .putInt((int) fields.attributes())
                .putInt((int) at)
                .array());
        directory.writeBytes(fields.name());
        directory.writeBytes(extra);
        members++;
        return this;
    }

    Path end() throws IOException {
        return end(members, false);
    }

    Path end(int claimed, boolean zip64) throws IOException {
        long at = file.getFilePointer();
        file.write(directory.toByteArray());
        long end = file.getFilePointer();
        if (zip64) {
            file.write(numbers(56)
                    .putInt(0x06064b50)
                    .putLong(44)
                    .putInt(0)
                    .putInt(0)
                    .putInt(0)
                    .putLong(claimed)
                    .putLong(claimed)
                    .putLong(directory.size())
                    .putLong(at)
                    .array());
            file.write(numbers(20)
                    .putInt(0x07064b50)
                    .putInt(0)
                    .putLong(end)
                    .putInt(1)
                    .array());
        }
        file.write(numbers(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) (zip64 ? 0xFFFF : claimed))
                .putShort((short) (zip64 ? 0xFFFF : claimed))
                .putInt(zip64 ? -1 : directory.size())
                .putInt(zip64 ? -1 : (int) at)
                .array());
        return path;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static ByteBuffer numbers(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out, new Deflater(9, true))) {
            deflating.write(bytes);
        }
        return out.toByteArray();
    }
}
