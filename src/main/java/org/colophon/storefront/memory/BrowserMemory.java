package org.colophon.storefront.memory;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;

/**
 * What a browser remembers for its reader: a random name, and the books that it opened last. It is the reader's own copy; the
 * server has none.
 *
 * @param name 128 random bits in Base64
 * @param opened the latest first, {@value #MOST} at most
 */
public record BrowserMemory(String name, List<BookId> opened) {

    static final int MOST = 20;

    private static final int BYTES = 16;
    private static final Pattern TEXT = Pattern.compile("[A-Za-z0-9_-]{22}(\\.[A-Za-z0-9_-]{22}){0," + MOST + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static BrowserMemory empty() {
        var name = new byte[BYTES];
        RANDOM.nextBytes(name);
        return new BrowserMemory(encoded(name), List.of());
    }

    /** Reads what {@link #toString} has written; empty when it was written by somebody else. */
    static Optional<BrowserMemory> parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            return Optional.empty();
        }
        var parts = List.of(text.split("\\."));
        return Optional.of(new BrowserMemory(
                parts.getFirst(),
                parts.stream().skip(1).map(BrowserMemory::book).toList()));
    }

    BrowserMemory opening(BookId book) {
        return new BrowserMemory(
                name,
                Stream.concat(Stream.of(book), opened.stream().filter(other -> !other.equals(book)))
                        .limit(MOST)
                        .toList());
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(name), opened.stream().map(BrowserMemory::text))
                .collect(Collectors.joining("."));
    }

    private static String text(BookId book) {
        return encoded(ByteBuffer.allocate(BYTES)
                .putLong(book.value().getMostSignificantBits())
                .putLong(book.value().getLeastSignificantBits())
                .array());
    }

    private static BookId book(String text) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        return new BookId(new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
