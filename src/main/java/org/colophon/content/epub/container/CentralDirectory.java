package org.colophon.content.epub.container;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colophon.content.epub.container.EpubRefused.Reason;

/**
 * Reads the list of all files in a ZIP (APPNOTE, section 4.3.12). The JDK's own reader does not tell of symbolic links, and
 * takes a list of any size into memory.
 */
final class CentralDirectory {

    private static final int HEADER = 46;
    private static final long SIGNATURE = 0x02014b50L;
    private static final int ZIP64_FIELD = 1;
    private static final long SEE_64 = 0xFFFFFFFFL;
    private static final int FILE_TYPE = 0xF000;
    private static final int SYMBOLIC_LINK = 0xA000;

    private final ZipBytes bytes;
    private int at;

    private CentralDirectory(ZipBytes bytes) {
        this.bytes = bytes;
    }

    static List<Member> read(FileChannel file) throws IOException {
        var end = EndOfDirectory.of(file);
        if (end.members() > Limits.MAX_FILES || end.size() > Limits.MAX_DIRECTORY) {
            throw new EpubRefused(Reason.TOO_LARGE, "An EPUB has at most " + Limits.MAX_FILES + " files in it.");
        }
        var directory = new CentralDirectory(ZipBytes.at(file, end.position(), (int) end.size()));
        var members = new ArrayList<Member>();
        while (members.size() < end.members()) {
            members.add(directory.next());
        }
        return members;
    }

    private Member next() {
        if (bytes.number4(at) != SIGNATURE) {
            throw ZipBytes.damaged();
        }
        int nameLength = bytes.number2(at + 28);
        int extraLength = bytes.number2(at + 30);
        var name = name(bytes.part(at + HEADER, nameLength));
        var extra = ZipBytes.of(bytes.part(at + HEADER + nameLength, extraLength));
        var member = member(name, extra);
        at += HEADER + nameLength + extraLength + bytes.number2(at + 32);
        return member;
    }

    private Member member(String name, ZipBytes extra) {
        long size = bytes.number4(at + 24);
        long compressed = bytes.number4(at + 20);
        long header = bytes.number4(at + 42);
        int field = size == SEE_64 || compressed == SEE_64 || header == SEE_64 ? zip64(extra) : 0;
        field += size == SEE_64 ? Long.BYTES : 0;
        if (compressed == SEE_64) {
            compressed = extra.number8(field);
            field += Long.BYTES;
        }
        header = header == SEE_64 ? extra.number8(field) : header;
        var link = (bytes.number2(at + 40) & FILE_TYPE) == SYMBOLIC_LINK;
        return new Member(
                name, bytes.number2(at + 8), bytes.number2(at + 10), bytes.number4(at + 16), compressed, header, link);
    }

    /** Where the numbers that did not fit begin, section 4.5.3. */
    private static int zip64(ZipBytes extra) {
        for (int i = 0; i < extra.length(); i += 4 + extra.number2(i + 2)) {
            if (extra.number2(i) == ZIP64_FIELD) {
                return i + 4;
            }
        }
        throw ZipBytes.damaged();
    }

    private static String name(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new EpubRefused(Reason.UNSAFE_NAME, "A file in the EPUB has a name that is not in UTF-8.");
        }
    }
}
