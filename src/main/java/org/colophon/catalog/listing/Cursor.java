package org.colophon.catalog.listing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

/**
 * Where a list goes on: after the book that was shown last.
 *
 * @param key what that book was sorted by
 * @param id of that book
 */
record Cursor(String key, UUID id) {

    private static final char SEPARATOR = '\n';

    /** @throws NoSuchCursor when no list with that order has answered it */
    static Cursor read(String text, Order order) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var end = plain.lastIndexOf(SEPARATOR);
            var cursor = new Cursor(plain.substring(0, end), UUID.fromString(plain.substring(end + 1)));
            cursor.value(order);
            return cursor;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new NoSuchCursor(e);
        }
    }

    String text() {
        var plain = key + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Of the condition on books after this one. */
    Map<String, Object> parameters(Order order) {
        return Map.of("key", value(order), "id", id);
    }

    /** What the column of the order is compared with. */
    Object value(Order order) {
        return order.isByTime() ? OffsetDateTime.parse(key) : key;
    }
}
