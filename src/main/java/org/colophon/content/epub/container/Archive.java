package org.colophon.content.epub.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.colophon.content.epub.container.EpubRefused.Reason;

/**
 * The files in an EPUB, by path. All of them are inflated once when it is opened, so that what is read later was measured. A ZIP
 * in the ZIP is a file like others, and is never opened.
 */
public final class Archive implements Closeable {

    private static final int LOCAL_HEADER = 30;
    private static final long LOCAL_SIGNATURE = 0x04034b50L;

    private final FileChannel file;
    private final Map<String, Member> members = new LinkedHashMap<>();

    private Archive(FileChannel file) {
        this.file = file;
    }

    /**
     * Opens a file and measures all that is in it.
     *
     * @throws EpubRefused when it is no ZIP or breaks one of the {@link Limits}
     * @throws UncheckedIOException when the file itself cannot be read
     */
    public static Archive open(Path path) {
        try {
            var archive = new Archive(FileChannel.open(path));
            try {
                archive.measure();
                return archive;
            } catch (IOException | RuntimeException e) {
                archive.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the ZIP's own list. */
    public Set<String> paths() {
        return members.keySet();
    }

    public boolean has(String path) {
        return members.containsKey(path);
    }

    /**
     * A file in the EPUB, inflated while it is read. To be closed.
     *
     * @throws EpubRefused when there is no such file; while reading, when it breaks a limit or is damaged
     */
    public InputStream stream(String path) {
        var member = members.get(path);
        if (member == null) {
            throw new EpubRefused(Reason.MALFORMED, "The EPUB lacks the file “" + path + "”.");
        }
        try {
            return stream(member);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A small file as a whole.
     *
     * @throws EpubRefused also when it has more than {@link Limits#MAX_DOCUMENT} bytes
     */
    byte[] document(String path) {
        try (var stream = stream(path)) {
            var bytes = stream.readNBytes(Limits.MAX_DOCUMENT + 1);
            if (bytes.length > Limits.MAX_DOCUMENT) {
                throw new EpubRefused(Reason.TOO_LARGE, "The document “" + path + "” in the EPUB is too large.");
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void measure() throws IOException {
        if (file.size() > Limits.MAX_SIZE) {
            throw new EpubRefused(Reason.TOO_LARGE, "An EPUB has at most " + (Limits.MAX_SIZE >> 20) + " megabytes.");
        }
        var names = new PathNames();
        long total = 0;
        for (var member : CentralDirectory.read(file)) {
            names.check(member.name());
            check(member);
            if (!member.isFolder()) {
                total += inflated(member);
                members.put(member.name(), member);
            }
            if (total > Limits.MAX_INFLATED_TOTAL) {
                throw new EpubRefused(Reason.TOO_LARGE, "The files in the EPUB are too large together.");
            }
        }
    }

    private static void check(Member member) {
        if (member.isEncrypted()) {
            throw new EpubRefused(Reason.PROTECTED, "The EPUB is a ZIP with a password.");
        }
        if (member.symbolicLink()) {
            throw new EpubRefused(
                    Reason.UNSAFE_NAME, "The file “" + member.name() + "” in the EPUB is a link to another file.");
        }
        if (member.method() != Member.STORED && member.method() != Member.DEFLATED) {
            throw new EpubRefused(
                    Reason.UNSUPPORTED,
                    "The file “" + member.name() + "” in the EPUB is compressed in a way that EPUB does not allow.");
        }
    }

    private long inflated(Member member) throws IOException {
        try (var stream = stream(member)) {
            stream.transferTo(OutputStream.nullOutputStream());
            return stream.count();
        }
    }

    private Inflating stream(Member member) throws IOException {
        var header = ZipBytes.at(file, member.header(), LOCAL_HEADER);
        long data = member.header() + LOCAL_HEADER + header.number2(26) + header.number2(28);
        if (header.number4(0) != LOCAL_SIGNATURE || data > file.size() - member.compressed()) {
            throw ZipBytes.damaged();
        }
        return Inflating.of(member, new Slice(file, data, member.compressed()));
    }
}
