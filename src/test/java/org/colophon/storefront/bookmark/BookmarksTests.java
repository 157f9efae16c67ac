package org.colophon.storefront.bookmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colophon.storefront.Samples.OUTLINE;

import java.util.stream.IntStream;
import org.colophon.ModuleTest;
import org.colophon.catalog.BookId;
import org.colophon.content.Content;
import org.colophon.content.EntryId;
import org.colophon.recommendations.Recommendations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Transactional;

@ModuleTest
@AutoConfigureMockMvc
@Transactional
class BookmarksTests {

    private static final EntryId PREFACE = OUTLINE.getFirst().id();
    private static final Place INSIDE = new Place(PREFACE, "p-1a2b3c4d", 40);

    private final Bookmarks bookmarks;
    private final BookId book = BookId.create();

    @MockitoBean
    Content content;

    @MockitoBean
    Recommendations recommendations;

    BookmarksTests(Bookmarks bookmarks) {
        this.bookmarks = bookmarks;
    }

    @Test
    void keepsOnePlaceInABookForEachAccount() {
        bookmarks.keep("ada", book, INSIDE);
        bookmarks.keep("ada", book, new Place(PREFACE, "p-2", 60));
        bookmarks.keep("alan", book, INSIDE);

        assertThat(bookmarks.place("ada", book)).contains(new Place(PREFACE, "p-2", 60));
        assertThat(bookmarks.place("alan", book)).contains(INSIDE);
        assertThat(bookmarks.place("ada", BookId.create())).isEmpty();
    }

    @Test
    void openingTheSameEntryAgainLosesNothing() {
        bookmarks.keep("ada", book, INSIDE);

        bookmarks.open("ada", book, PREFACE);
        assertThat(bookmarks.place("ada", book)).contains(INSIDE);

        var part = OUTLINE.get(1).id();
        bookmarks.open("ada", book, part);
        assertThat(bookmarks.place("ada", book)).contains(Place.beginningOf(part));
    }

    @Test
    void forgetsTheBookThatWasReadLongestAgo() {
        bookmarks.keep("ada", book, INSIDE);
        bookmarks.keep("alan", book, INSIDE);
        IntStream.range(0, Bookmarks.MOST).forEach(number -> bookmarks.keep("ada", BookId.create(), INSIDE));

        assertThat(bookmarks.place("ada", book)).isEmpty();
        assertThat(bookmarks.place("alan", book)).contains(INSIDE);
    }

    @Test
    void forgetsWhenAsked() {
        var other = BookId.create();
        bookmarks.keep("ada", book, INSIDE);
        bookmarks.keep("ada", other, INSIDE);
        bookmarks.keep("alan", book, INSIDE);

        bookmarks.forget("ada", book);
        assertThat(bookmarks.place("ada", book)).isEmpty();
        assertThat(bookmarks.place("ada", other)).isPresent();

        bookmarks.forgetAll("ada");
        assertThat(bookmarks.place("ada", other)).isEmpty();
        assertThat(bookmarks.place("alan", book)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"p 1, 0", "'<b>', 0", "'', 0", "p-1, -1", "p-1, 101"})
    void refusesWhatIsNoPlace(String paragraph, int percent) {
        assertThatThrownBy(() -> new Place(PREFACE, paragraph, percent)).isInstanceOf(IllegalArgumentException.class);
    }
}
