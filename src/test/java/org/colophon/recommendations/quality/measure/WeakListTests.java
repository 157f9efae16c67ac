package org.colophon.recommendations.quality.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.colophon.recommendations.quality.measure.WeakList.Weakness.FALLBACK_ONLY;
import static org.colophon.recommendations.quality.measure.WeakList.Weakness.FEW_REASONS;
import static org.colophon.recommendations.quality.measure.WeakList.Weakness.LOW_SCORE;
import static org.colophon.recommendations.quality.measure.WeakList.Weakness.SHORT;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.TestBook;
import org.junit.jupiter.api.Test;

class WeakListTests {

    private final TestBook[] books = IntStream.range(0, 20)
            .mapToObj(number -> TestBook.titled("Book " + number))
            .toArray(TestBook[]::new);

    @Test
    void namesWeakListsTheWeakestFirstAndSaysWhy() {
        var lists = TestLists.of(books)
                .list(books[0], good(1))
                .list(books[1], good(1))
                .list(books[2], good(.4))
                .list(books[3], 1, Reason.Type.COMMON_TERMS, ten())
                .list(books[4], 1, Reason.Type.SAME_IMPRINT, ten())
                .list(books[5], good(1).subList(0, 9))
                .list(books[6]);

        assertThat(WeakList.among(lists.lists()))
                .extracting(WeakList::title, WeakList::why)
                .containsExactly(
                        tuple("Book 6", List.of(SHORT, LOW_SCORE)),
                        tuple("Book 5", List.of(SHORT)),
                        tuple("Book 4", List.of(FALLBACK_ONLY, FEW_REASONS)),
                        tuple("Book 2", List.of(LOW_SCORE)),
                        tuple("Book 3", List.of(FEW_REASONS)));
    }

    @Test
    void countsHalfAListOfLastResortsAsWeak() {
        var five = Arrays.copyOf(ten(), 5);
        var fallback = List.of(new Reason(Reason.Type.SAME_IMPRINT, "Also from here", 1));
        var resorts = Stream.of(five).map(book -> new RelatedBook(book.id(), 1, fallback));
        var half = Stream.concat(good(1).stream().limit(5), resorts).toList();
        var fewer =
                Stream.concat(good(1).stream().limit(6), half.stream().skip(6)).toList();

        assertThat(WeakList.among(TestLists.of(books)
                        .list(books[0], half)
                        .list(books[1], fewer)
                        .lists()))
                .extracting(WeakList::title, WeakList::fallbacks, WeakList::why)
                .containsExactly(tuple("Book 0", 5, List.of(FALLBACK_ONLY)));
    }

    private TestBook[] ten() {
        return Arrays.copyOfRange(books, 10, 20);
    }

    private List<RelatedBook> good(double score) {
        var reasons = List.of(
                new Reason(Reason.Type.COMMON_TERMS, "Both on something", score / 2),
                new Reason(Reason.Type.SHARED_SUBJECT, "Both there", score / 2));
        return Stream.of(ten())
                .map(book -> new RelatedBook(book.id(), score, reasons))
                .toList();
    }
}
