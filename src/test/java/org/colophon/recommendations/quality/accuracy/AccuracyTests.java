package org.colophon.recommendations.quality.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.quality.accuracy.HeldOutReaders.Query;
import org.colophon.recommendations.quality.measure.TestLists;
import org.colophon.recommendations.reading.Readings;
import org.junit.jupiter.api.Test;

class AccuracyTests {

    private static final Offset<Double> EXACTLY = within(1e-12);
    private static final double SECOND = Math.log(2) / Math.log(3);

    private final TestBook[] books = IntStream.range(0, 12)
            .mapToObj(number -> TestBook.titled("Book " + number))
            .toArray(TestBook[]::new);
    private final BookId a = books[0].id();
    private final BookId b = books[1].id();
    private final BookId c = books[2].id();

    @Test
    void gainsLessTheLowerATargetStands() {
        assertThat(Gain.of(List.of(a, b), Set.of(a))).isEqualTo(1);
        assertThat(Gain.of(List.of(a, b), Set.of(b))).isCloseTo(SECOND, EXACTLY);
        assertThat(Gain.of(List.of(a), Set.of(a, b))).isCloseTo(1 / (1 + SECOND), EXACTLY);
        assertThat(Gain.of(List.of(), Set.of(a))).isZero();
    }

    @Test
    void looksAtTenPlaces() {
        var ids = IntStream.range(0, 12).mapToObj(number -> books[number].id()).toList();

        assertThat(Gain.of(ids, Set.of(ids.get(10)))).isZero();
        assertThat(Gain.of(ids, new HashSet<>(ids))).isCloseTo(1, EXACTLY);
    }

    @Test
    void measuresAgreementWithTheEditorsChoice() {
        var lists = TestLists.of(books)
                .list(books[0], books[1], books[2])
                .list(books[1], books[3])
                .lists();

        var agreement = Agreement.of(
                lists, List.of(new GoldenChoice(a, Set.of(b, books[4].id())), new GoldenChoice(b, Set.of(c))));

        assertThat(agreement).isEqualTo(new Agreement(2, (.5 + 0) / 2, 1 / (1 + SECOND) / 2, List.of(b)));
    }

    @Test
    void doesNotAskForWhatCannotBeListed() {
        var lists = TestLists.of(books[0], books[1]).list(books[0], books[1]).lists();

        assertThat(Agreement.of(lists, List.of(new GoldenChoice(a, Set.of(b, c)), new GoldenChoice(c, Set.of(a)))))
                .isEqualTo(new Agreement(1, 1, 1, List.of()));
        assertThat(Agreement.of(lists, List.of(new GoldenChoice(a, Set.of(c))))).isNull();
    }

    @Test
    void measuresAccuracyWithAndWithoutTheMostRead() {
        var lists = Map.of(a, List.of(b, c), b, List.of(c));
        var queries = List.of(new Query(a, Set.of(b)), new Query(b, Set.of(a, c)), new Query(a, Set.of(c)));

        var accuracy = Accuracy.of(queries, lists::get, Set.of(b));

        double second = 1 / (1 + SECOND);
        double mean = (1 + second + SECOND) / 3;
        double squares = Math.pow(1 - mean, 2) + Math.pow(second - mean, 2) + Math.pow(SECOND - mean, 2);
        assertThat(accuracy.queries()).isEqualTo(3);
        assertThat(accuracy.ndcg()).isCloseTo(mean, EXACTLY);
        assertThat(accuracy.error()).isCloseTo(Math.sqrt(squares / 2 / 3), EXACTLY);
        assertThat(accuracy.tailNdcg()).isCloseTo((second + 1) / 2, EXACTLY);
        assertThat(accuracy.mostRead()).isCloseTo(2 / 5.0, EXACTLY);
    }

    @Test
    void learnsNothingFromTheReadersItHoldsBack() {
        var readings = readings(1_000, 7);

        var held = HeldOutReaders.of(readings, published(12));

        assertThat(heldOut(1_000)).isBetween(70L, 130L);
        assertThat(held.queries()).hasSize((int) heldOut(1_000) * HeldOutReaders.MOST_QUERIES);
        assertThat(held.queries())
                .allSatisfy(query -> assertThat(query.targets()).hasSize(6).doesNotContain(query.book()));
        assertThat(held.training().readers()).isEqualTo(1_000 - (int) heldOut(1_000));
        assertThat(IntStream.range(0, held.training().readers()).mapToObj(held.training()::reader))
                .noneMatch(HeldOutReaders::isHeldOut);
    }

    @Test
    void asksOnlyReadersOfFivePublishedBooks() {
        assertThat(HeldOutReaders.of(readings(100, 7), published(4)).queries()).isEmpty();
        assertThat(HeldOutReaders.of(readings(100, 7), published(5)).queries())
                .isNotEmpty()
                .allSatisfy(query -> assertThat(query.targets()).hasSize(4));
    }

    @Test
    void saysNothingWithTooFewReadings() {
        assertThat(Accuracy.of(readings(100, 7), published(12), training -> {
                    throw new AssertionError("Nothing is to be learnt from these");
                }))
                .isNull();
    }

    private static long heldOut(int readers) {
        return LongStream.range(0, readers)
                .filter(reader -> HeldOutReaders.isHeldOut(ReaderKey.of(1, reader)))
                .count();
    }

    /** Each of the readers has read the first of the books to the end. */
    private Readings readings(int readers, int count) {
        var readings = new Readings();
        for (int reader = 0; reader < readers; reader++) {
            for (int book = 0; book < count; book++) {
                readings.add(ReaderKey.of(1, reader), books[book].id(), 1);
            }
        }
        return readings;
    }

    private Set<BookId> published(int count) {
        var published = new HashSet<BookId>();
        IntStream.range(0, count).forEach(book -> published.add(books[book].id()));
        return published;
    }
}
