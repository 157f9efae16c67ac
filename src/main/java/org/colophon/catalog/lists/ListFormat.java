package org.colophon.catalog.lists;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;

/** The formats in which lists are taken, always in UTF-8. */
public enum ListFormat {
    /**
     * CSV (RFC 4180) with a header. Columns: {@code isbn13} and {@code title}, which must be there; {@code authors},
     * {@code publisher}, {@code year}, {@code pages}, {@code subtitle}, {@code language}, {@code overview},
     * {@code subjects} and {@code keywords}, which may be; others are passed over. Several values are separated by ";".
     */
    CSV("csv", CsvList::entries),

    /**
     * One JSON object a line. Properties: {@code isbn}, {@code title}, {@code authors}, {@code published}, {@code pages},
     * {@code description} (plain text), {@code categories}, {@code publisher}, {@code subtitle}, {@code language} and
     * {@code subjects}; others are passed over.
     */
    JSON_LINES("jsonl", JsonLines::entries);

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String word;
    private final Function<Reader, Stream<Entry>> entries;

    ListFormat(String word, Function<Reader, Stream<Entry>> entries) {
        this.word = word;
        this.entries = entries;
    }

    /** As people and file names write it. */
    public String word() {
        return word;
    }

    /**
     * The entries of a list, read as the stream goes on; it need not be closed.
     *
     * @throws UnreadableList here or as the stream goes on, when no further entry can be made out
     */
    public Stream<Entry> read(byte[] file) {
        return entries.apply(reader(file));
    }

    private static Reader reader(byte[] file) {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var begin = Arrays.mismatch(file, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length ? BYTE_ORDER_MARK.length : 0;
        return new InputStreamReader(new ByteArrayInputStream(file, begin, file.length - begin), strict);
    }
}
