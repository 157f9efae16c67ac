package org.colophon.catalog.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    private static final UUID ID = UUID.fromString("01890f3e-7c00-7000-8000-0123456789ab");

    @ParameterizedTest
    @ValueSource(strings = {"c++ für alle", "", "two\nlines"})
    void isReadAsItWasWritten(String key) {
        var cursor = new Cursor(key, ID);

        assertThat(Cursor.read(cursor.text(), Order.TITLE)).isEqualTo(cursor);
        assertThat(cursor.value(Order.TITLE)).isEqualTo(key);
        assertThat(cursor.text()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void comparesTimesAsTimes() {
        var cursor = new Cursor("2026-11-25T10:00:00.123456Z", ID);

        assertThat(cursor.value(Order.LAST_CHANGED)).isEqualTo(OffsetDateTime.parse("2026-11-25T10:00:00.123456Z"));
        assertThat(Cursor.read(cursor.text(), Order.CHANGED)).isEqualTo(cursor);
        refused(new Cursor("a title", ID).text(), Order.CHANGED);
    }

    @Test
    void refusesWhatNoListHasAnswered() {
        refused("", Order.TITLE);
        refused("?", Order.TITLE);
        refused(encoded("no separator"), Order.TITLE);
        refused(encoded("a\nno id"), Order.TITLE);
    }

    private static void refused(String text, Order order) {
        assertThatExceptionOfType(NoSuchCursor.class).isThrownBy(() -> Cursor.read(text, order));
    }

    private static String encoded(String plain) {
        return Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
