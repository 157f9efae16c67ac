package org.colophon.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.content.BookSearch;
import org.colophon.content.BookSearchResult;
import org.colophon.content.BookSearchResult.Chapter;
import org.colophon.content.BookSearchResult.Place;
import org.colophon.content.EntryId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchableBookTests {

    private final SearchableBook book = new SearchableBook(
            List.of(
                    title(0, "Preface"),
                    paragraph(0, "a", "Why architectures matter to whoever maintains a system."),
                    title(1, "Designing Interfaces"),
                    paragraph(1, "b", "An interface promises. Interfaces that promise little are kept."),
                    paragraph(1, "c", "To be or not to be designed, that is the question."),
                    title(2, "Caching"),
                    paragraph(2, "d", "A cache forgets. The design of caches is a design of forgetting.", 16)),
            "en");

    @ParameterizedTest
    @CsvSource({
        "architecture, a",
        "MAINTAIN, a",
        "promised, b",
        "forget, d",
        "question design, c",
        "'\"not to be\"', c",
        "\"the question, c"
    })
    void findsWordsInAllTheirForms(String words, String paragraph) {
        assertThat(search(words).places()).extracting(Place::paragraph).contains(paragraph);
    }

    @Test
    void findsAPhraseAsItStandsOnly() {
        assertThat(search("\"question that\"").total()).isZero();
        assertThat(search("\"interface promise\"").places())
                .extracting(Place::paragraph)
                .containsExactly("b");
    }

    @Test
    void prefersParagraphsWithAllTheWords() {
        assertThat(search("cache design").places()).extracting(Place::paragraph).containsExactly("d");
    }

    @Test
    void findsSomeOfTheWordsWhenNoParagraphHasAll() {
        assertThat(search("cache maintain").places())
                .extracting(Place::paragraph)
                .containsExactlyInAnyOrder("a", "d", null);
    }

    @Test
    void findsTheTitlesOfEntriesFirst() {
        var places = search("design interface").places();

        assertThat(places.getFirst().paragraph()).isNull();
        assertThat(shown(places.getFirst())).isEqualTo("[Designing] [Interfaces]");
    }

    @Test
    void findsWhileTheLastWordIsTyped() {
        assertThat(typing("archi").places()).extracting(Place::paragraph).containsExactly("a");
        assertThat(typing("why archi").places()).extracting(Place::paragraph).containsExactly("a");
        assertThat(typing("archi ").total()).isZero();
        assertThat(search("archi").total()).isZero();
        assertThat(shown(typing("maint").places().getFirst())).contains("[maintains]");
    }

    @Test
    void countsPlacesByChapterOfTheWholeBook() {
        var all = search("design");
        assertThat(all.chapters())
                .containsExactly(new Chapter(1, "Designing Interfaces", 2), new Chapter(2, "Caching", 1));
        assertThat(all.total()).isEqualTo(3);

        var one = book.search(new BookSearch("design", false, 2, 10), true);
        assertThat(one.total()).isOne();
        assertThat(one.places()).extracting(Place::number).containsOnly(2);
        assertThat(one.chapters()).isEqualTo(all.chapters());
    }

    @Test
    void saysWhereButNotWhatOfALockedPart() {
        var found = book.search(new BookSearch("forgetting design", false, null, 10), false);

        assertThat(found.places()).singleElement().satisfies(place -> {
            assertThat(place.isLocked()).isFalse();
            assertThat(shown(place)).isEqualTo("A cache [forgets].");
        });
        var locked = book.search(new BookSearch("designs of", false, null, 10), false)
                .places();
        assertThat(locked).filteredOn(it -> it.number() == 2).singleElement().satisfies(place -> {
            assertThat(place.isLocked()).isTrue();
            assertThat(place.paragraph()).isNull();
            assertThat(place.title()).isEqualTo("Caching");
        });
    }

    @Test
    void tellsALockedEntryOnce() {
        var locked = new SearchableBook(
                IntStream.range(0, 5)
                        .mapToObj(it -> paragraph(it % 2, "p" + it, "secret words", 0))
                        .toList(),
                "en");

        var found = locked.search(new BookSearch("secret", false, null, 10), false);

        assertThat(found.total()).isEqualTo(5);
        assertThat(found.places()).extracting(Place::number).containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void answersNoMoreThanIsAskedFor() {
        assertThat(book.search(new BookSearch("design", false, null, 1), true).places())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\"\"'", "...", "'\"'"})
    void findsNothingWhenNothingIsWanted(String words) {
        assertThat(search(words)).isEqualTo(BookSearchResult.NOTHING);
        assertThat(typing(words)).isEqualTo(BookSearchResult.NOTHING);
    }

    @Test
    void showsTheWordsAroundWhatWasFound() {
        var text = "filler ".repeat(60) + "the needle here and a needle there " + "filler ".repeat(60);
        var one = new SearchableBook(List.of(paragraph(0, "a", text)), "en");

        var snippet = shown(one.search(new BookSearch("needles", false, null, 1), true)
                .places()
                .getFirst());

        assertThat(snippet).startsWith("…filler").endsWith("filler…").hasSizeBetween(120, 200);
        assertThat(snippet).contains("the [needle] here and a [needle] there");
    }

    /** Each language has its own endings. */
    @Test
    void knowsTheLanguageOfTheBook() {
        var text = List.of(paragraph(0, "a", "Die Häuser der Städte"));

        assertThat(new SearchableBook(text, "de")
                        .search(new BookSearch("Haus Stadt", false, null, 1), true)
                        .total())
                .isOne();
        assertThat(new SearchableBook(text, "tlh")
                        .search(new BookSearch("häuser", false, null, 1), true)
                        .total())
                .isOne();
    }

    private BookSearchResult search(String words) {
        return book.search(new BookSearch(words, false, null, 10), true);
    }

    private BookSearchResult typing(String words) {
        return book.search(new BookSearch(words, true, null, 10), true);
    }

    private static String shown(Place place) {
        return place.snippet().stream()
                .map(it -> it.found() ? "[" + it.text() + "]" : it.text())
                .collect(Collectors.joining());
    }

    private static Searched title(int number, String title) {
        return searched(number, title, null, title, title.length());
    }

    private static Searched paragraph(int number, String id, String text) {
        return paragraph(number, id, text, text.length());
    }

    private static Searched paragraph(int number, String id, String text, int seen) {
        return searched(number, number == 2 ? "Caching" : "Entry", id, text, seen);
    }

    private static Searched searched(int number, String title, @Nullable String id, String text, int seen) {
        return new Searched(EntryId.create(), number, number, title, id, text, seen);
    }
}
