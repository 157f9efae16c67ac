package org.colophon.content.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.colophon.architecture.Proves;
import org.colophon.content.BookSearchResult.Piece;
import org.colophon.content.preview.Extent;
import org.colophon.content.preview.FreeEntries;
import org.colophon.content.preview.FreePages;
import org.colophon.content.preview.PreviewPolicy;
import org.junit.jupiter.api.Test;

/**
 * Whatever the book and its policy: all that an unentitled reader can get out of the texts and the search, in as many requests
 * as one likes, is the extent of the policy; one who may read the whole gets the whole. Every word of these books is there once,
 * so that each word that is shown tells where it is from.
 */
@Proves(adr = 17)
class PreviewHoldsTests {

    private static final int BOOKS = Integer.getInteger("colophon.preview.books", 2_000);

    @Test
    void forAnyBookAndPolicy() {
        for (int seed = 0; seed < BOOKS; seed++) {
            var book = new RandomBook(seed);
            var extent = book.policy().extent(book.passages());

            var searchable = searchable(book, extent);

            assertThatNothingLockedIsShown(book, extent, searchable, seed);
            assertThat(shown(book, extent, searchable, true))
                    .as("Book %d", seed)
                    .containsAll(book.words());
        }
    }

    private static void assertThatNothingLockedIsShown(
            RandomBook book, Extent extent, SearchableBook searchable, int seed) {
        var shown = shown(book, extent, searchable, false);
        assertThat(shown).as("Book %d with %s", seed, book.policy()).isSubsetOf(book.wordsWithin(extent));
        assertThat(shown.stream().mapToLong(String::length).sum()).isLessThanOrEqualTo(extent.free());
    }

    /** Words of the texts that a reader has seen in the end. */
    private static Set<String> shown(RandomBook book, Extent extent, SearchableBook searchable, boolean entitled) {
        var shown = new HashSet<String>();
        for (var released : book.released(extent)) {
            var text = entitled || released.complete() ? released.html() : released.excerpt();
            shown.addAll(RandomBook.words(text));
        }
        for (var query : book.queries()) {
            searchable.search(query, entitled).places().stream()
                    .flatMap(place -> place.snippet().stream())
                    .map(Piece::text)
                    .forEach(text -> shown.addAll(RandomBook.words(text)));
        }
        return shown;
    }

    /** The check sees what is locked as soon as it is shown. */
    @Test
    void noticesWhatIsShownTooMuch() {
        var book = new RandomBook(3);
        var nothing = new PreviewPolicy(
                0, 0, new FreePages(false, false, false), new FreeEntries(Set.of(), Set.of(), Set.of()));

        assertThat(book.words()).isNotEmpty();
        assertThat(book.wordsWithin(nothing.extent(book.passages()))).isEmpty();
        var extent = nothing.extent(book.passages());
        assertThat(shown(book, extent, searchable(book, extent), true)).containsAll(book.words());
    }

    private static SearchableBook searchable(RandomBook book, Extent extent) {
        var searched = book.released(extent).stream().flatMap(it -> it.searched().stream());
        return new SearchableBook(searched.toList(), "en");
    }
}
