package org.colophon.storefront.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserMemoryTests {

    private final BookId one = BookId.create();
    private final BookId other = BookId.create();

    @Test
    void readsWhatItHasWritten() {
        var memory = BrowserMemory.empty().opening(one).opening(other);

        assertThat(memory.opened()).containsExactly(other, one);
        assertThat(BrowserMemory.parse(memory.toString())).contains(memory);
        assertThat(BrowserMemory.parse(BrowserMemory.empty().toString())).isPresent();
    }

    @Test
    void givesEachBrowserAnotherName() {
        assertThat(BrowserMemory.empty().name())
                .hasSize(22)
                .isNotEqualTo(BrowserMemory.empty().name());
        assertThat(BrowserMemory.empty().opening(one).name()).hasSize(22);
    }

    @Test
    void putsABookThatIsOpenedAgainFirst() {
        assertThat(BrowserMemory.empty()
                        .opening(one)
                        .opening(other)
                        .opening(one)
                        .opened())
                .containsExactly(one, other);
    }

    @Test
    void forgetsTheOldestOfTooMany() {
        var books =
                Stream.generate(BookId::create).limit(BrowserMemory.MOST + 1).toList();
        var memory = BrowserMemory.empty();
        for (var book : books) {
            memory = memory.opening(book);
        }

        assertThat(memory.opened()).hasSize(BrowserMemory.MOST).doesNotContain(books.getFirst());
        assertThat(BrowserMemory.parse(memory.toString())).contains(memory);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no",
                "short",
                "aaaaaaaaaaaaaaaaaaaaaaaaa",
                "aaaaaaaaaaaaaaaaaaaaaa.b",
                "aaaaaaaaaaaaaaaaaaaaaa."
            })
    void remembersNothingThatSomebodyElseWrote(String text) {
        assertThat(BrowserMemory.parse(text)).isEmpty();
    }

    @Test
    void doesNotReadMoreThanItWrites() {
        var many = BrowserMemory.empty() + ("." + "a".repeat(22)).repeat(BrowserMemory.MOST + 1);

        assertThat(BrowserMemory.parse(many)).isEmpty();
        assertThat(List.of(many.split("\\."))).hasSize(BrowserMemory.MOST + 2);
    }
}
