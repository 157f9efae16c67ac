package org.colophon.recommendations.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.Recommendations;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.Test;

class HandMadeCatalogueTests {

    private final List<TestBook> books = HandMadeCatalogue.books();
    private final RelatedIndex index =
            new RelatedIndex(books.stream().map(TestBook::profile).toList(), Weights.DEFAULTS);

    @Test
    void putsTheBooksOfTheSameShelfFirst() {
        for (int i = 0; i < books.size(); i++) {
            int shelf = i / HandMadeCatalogue.BOOKS_PER_SHELF;
            var ofShelf = books.subList(
                    shelf * HandMadeCatalogue.BOOKS_PER_SHELF, (shelf + 1) * HandMadeCatalogue.BOOKS_PER_SHELF);

            assertThat(ids(i).subList(0, 3))
                    .as("first three of %s", books.get(i))
                    .isSubsetOf(ofShelf.stream().map(TestBook::id).collect(Collectors.toSet()));
        }
    }

    @Test
    void fillsEveryListAndSaysWhy() {
        for (var book : books) {
            assertThat(index.relatedTo(book.id()))
                    .hasSize(Recommendations.LIST_SIZE)
                    .allSatisfy(related -> assertThat(related.reasons()).isNotEmpty())
                    .extracting(RelatedBook::book)
                    .doesNotHaveDuplicates()
                    .doesNotContain(book.id());
        }
    }

    @Test
    void findsTheOtherBookOfTheAuthor() {
        assertThat(list(4).getFirst().book()).isEqualTo(books.get(3).id());
        assertThat(list(4).getFirst().reasons()).extracting(Reason::label).contains("Also by Mark Lutz");
    }

    @Test
    void saysOfEveryScoreWhatItConsistsOf() {
        for (var book : books) {
            for (var other : books) {
                var why = index.explain(book.id(), other.id()).orElseThrow();
                assertThat(why.reasons()).extracting(Reason::weight).allMatch(weight -> weight > 0);
                assertThat(why.isListed()).isEqualTo(ids(books.indexOf(book)).contains(other.id()));
            }
        }
    }

    @Test
    void ranksByTheScoreThatItShows() {
        IntStream.range(0, books.size())
                .forEach(i -> assertThat(list(i))
                        .extracting(RelatedBook::score)
                        .isSortedAccordingTo(java.util.Comparator.reverseOrder()));
    }

    private List<RelatedBook> list(int book) {
        return index.relatedTo(books.get(book).id());
    }

    private List<BookId> ids(int book) {
        return list(book).stream().map(RelatedBook::book).toList();
    }
}
