package org.colophon.recommendations.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.colophon.recommendations.TestBook;
import org.junit.jupiter.api.Test;

class EditionsTests {

    private final TestBook first = TestBook.titled("First");
    private final TestBook second = TestBook.titled("Second");
    private final TestBook third = TestBook.titled("Third");

    @Test
    void takesTheFirstOfAWorkForTheNewest() {
        var editions = editions(third, first, second.editionOf(first));

        assertThat(editions.newest(2)).isEqualTo(1);
        assertThat(editions.newest(1)).isEqualTo(1);
        assertThat(editions.newest(0)).isEqualTo(0);
        assertThat(editions.of(1)).containsExactly(1, 2);
    }

    @Test
    void takesWhatReplacesABookForNewerWhateverTheDates() {
        var editions = editions(first, second.replacing(first), third.replacing(second));

        assertThat(editions.newest(0)).isEqualTo(2);
        assertThat(editions.of(1)).containsExactly(0, 1, 2);
    }

    @Test
    void passesOverWhatIsNotPublished() {
        assertThat(editions(second.replacing(first).withdrawn(), first).newest(1))
                .isEqualTo(1);
        assertThat(editions(first.withdrawn()).newest(0)).isEqualTo(Editions.NONE);
    }

    @Test
    void takesTheFirstWhenBooksReplaceEachOther() {
        assertThat(editions(first.replacing(second), second.replacing(first)).newest(1))
                .isZero();
    }

    private static Editions editions(TestBook... books) {
        return new Editions(Stream.of(books).map(TestBook::profile).toList());
    }
}
