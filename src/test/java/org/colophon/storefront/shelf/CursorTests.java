package org.colophon.storefront.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.colophon.storefront.Samples.titled;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @Test
    void isReadFromWhatItWrites() {
        var cursor = new Cursor("art of r programming 日本", "the-art-of-r");

        assertThat(Cursor.valueOf(cursor.toString())).isEqualTo(cursor);
        assertThat(cursor.toString()).matches("[\\w-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "bm90IGEgY3Vyc29y"})
    void refusesWhatItDidNotWrite(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Cursor.valueOf(text));
    }

    @Test
    void standsAfterTheLastBookOfAPageThatHasANext() {
        var books = List.of(
                new Listing(titled("The One", "one"), 1),
                new Listing(titled("Two", "two"), 1),
                new Listing(titled("Zwei", "zwei"), 1));

        assertThat(Slice.of(books, 2).listings()).hasSize(2);
        assertThat(Slice.of(books, 2).next()).contains(new Cursor("two", "two"));
        assertThat(Slice.of(books, 3).next()).isEmpty();
    }
}
