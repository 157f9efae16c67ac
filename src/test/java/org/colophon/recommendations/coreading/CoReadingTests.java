package org.colophon.recommendations.coreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.ReaderKey;
import org.colophon.recommendations.reading.CommonReaders;
import org.colophon.recommendations.reading.Entry;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.reading.TestReadings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoReadingTests {

    private static final BookId BOOK = TestReadings.book(1);
    private static final BookId OTHER = TestReadings.book(2);
    private static final BookId THIRD = TestReadings.book(3);

    private final Readings readings = new Readings();

    @Test
    void scoresByReadersInCommon() {
        read(1, BOOK, OTHER, THIRD);
        read(2, BOOK, OTHER);
        read(3, BOOK);
        read(4, OTHER);

        assertThat(scores(BOOK, Measure.cosine(0)))
                .extracting(Map.Entry::getKey)
                .containsExactly(OTHER, THIRD);
        assertThat(scores(BOOK, Measure.cosine(0)).getLast().getValue()).isCloseTo(1 / Math.sqrt(3), within(1e-12));
        assertThat(scores(BOOK, Measure.cosine(20)).getFirst().getValue()).isCloseTo(2 / 23.0, within(1e-12));
        assertThat(scores(BOOK, Measure.ASYMMETRIC).getLast().getValue())
                .isCloseTo(1 / (Math.pow(3, 0.8) + 10), within(1e-12));
    }

    @Test
    void aReadingThatWentHalfWayCountsHalf() {
        read(1, BOOK);
        readings.add(key(1), OTHER, 0.5);

        var common = new CommonReaders(readings);
        common.count(slot(BOOK));

        assertThat(common.of(slot(OTHER))).isEqualTo(Entry.UNIT / 2);
        assertThat(scores(BOOK, Measure.cosine(0))).containsExactly(Map.entry(OTHER, 1.0));
    }

    @Test
    void putsTheLowerIdFirstWhereScoresAreEqual() {
        read(1, THIRD, OTHER, BOOK);

        assertThat(scores(BOOK, Measure.cosine(5)))
                .extracting(Map.Entry::getKey)
                .containsExactly(OTHER, THIRD);
    }

    @Test
    void hasNothingForABookThatNobodyElseHasReadAnythingOf() {
        read(1, BOOK);
        read(2, OTHER, THIRD);

        assertThat(scores(BOOK, Measure.ASYMMETRIC)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dense,4000,60,100", "sparse,400,300,2000", "between,3000,400,150"})
    void agreesWithCountingPairByPair(String name, int count, int readers, int books) {
        var all = TestReadings.random(new Random(count), count, readers, books);
        add(readings, all);
        var expected = pairs(all);
        var common = new CommonReaders(readings);

        for (int round = 0; round < 2; round++) {
            for (int book = 0; book < readings.books(); book++) {
                common.count(book);
                assertThat(counts(common)).isEqualTo(expected.get(readings.book(book)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"dense,4000,60,100", "sparse,400,300,2000"})
    void givesTheSameListsInWhateverOrderReadingsArrived(String name, int count, int readers, int books) {
        var all = new ArrayList<>(TestReadings.random(new Random(count), count, readers, books));
        add(readings, all);
        var shuffled = new Readings();
        Collections.shuffle(all);
        add(shuffled, all);

        for (int book = 0; book < readings.books(); book++) {
            var id = readings.book(book);
            assertThat(scores(shuffled, id, Measure.ASYMMETRIC)).isEqualTo(scores(id, Measure.ASYMMETRIC));
        }
    }

    @Test
    void listsTheBestOfAllInTheirOrder() {
        add(readings, TestReadings.random(new Random(9), 4000, 100, 200));
        var lists = new CoReading(readings, Measure.cosine(20));
        for (int book = 0; book < readings.books(); book++) {
            var all = lists.nearest(book, readings.books());
            assertThat(all)
                    .isSortedAccordingTo(Comparator.comparingDouble(Neighbour::score)
                            .reversed()
                            .thenComparing(other -> readings.book(other.book())));
            assertThat(lists.nearest(book, 7)).isEqualTo(all.subList(0, 7));
        }
    }

    @Test
    void answersWhileReadingsOfNewBooksArrive() {
        read(1, BOOK, OTHER);
        int book = slot(BOOK);
        var lists = new CoReading(readings, Measure.ASYMMETRIC);
        var adding = new AtomicBoolean(true);
        var asking = CompletableFuture.supplyAsync(() -> {
            int most = 0;
            while (adding.get()) {
                most = Math.max(most, lists.nearest(book, 5000).size());
            }
            return most;
        });
        add(readings, TestReadings.random(new Random(1), 60_000, 300, 4000));
        adding.set(false);

        assertThat(asking.join()).isPositive();
        assertThat(lists.nearest(book, 5000))
                .isEqualTo(new CoReading(readings, Measure.ASYMMETRIC).nearest(book, 5000));
    }

    private void read(int reader, BookId... books) {
        for (var book : books) {
            readings.add(key(reader), book, 1);
        }
    }

    private static ReaderKey key(int reader) {
        return ReaderKey.of(1, reader);
    }

    private int slot(BookId book) {
        return readings.find(book).orElseThrow();
    }

    private static void add(Readings readings, Collection<TestReadings.One> all) {
        all.forEach(each -> readings.add(each.reader(), each.book(), each.extent()));
    }

    private List<Map.Entry<BookId, Double>> scores(BookId book, Measure measure) {
        return scores(readings, book, measure);
    }

    private static List<Map.Entry<BookId, Double>> scores(Readings readings, BookId book, Measure measure) {
        return new CoReading(readings, measure)
                .nearest(readings.find(book).orElseThrow(), 50).stream()
                        .map(each -> Map.entry(readings.book(each.book()), each.score()))
                        .toList();
    }

    private Map<BookId, Integer> counts(CommonReaders common) {
        var counts = new HashMap<BookId, Integer>();
        for (int i = 0; i < common.size(); i++) {
            int book = common.book(i);
            if (common.of(book) > 0) {
                counts.put(readings.book(book), common.of(book));
            }
        }
        return counts;
    }

    private static Map<BookId, Map<BookId, Integer>> pairs(List<TestReadings.One> all) {
        var levels = new HashMap<ReaderKey, Map<BookId, Integer>>();
        all.forEach(each -> levels.computeIfAbsent(each.reader(), key -> new HashMap<>())
                .merge(each.book(), (int) Math.ceil(each.extent() * 8), Math::max));
        var pairs = new HashMap<BookId, Map<BookId, Integer>>();
        levels.values()
                .forEach(books -> books.forEach((book, level) ->
                        books.forEach((other, otherLevel) -> pairs.computeIfAbsent(book, key -> new HashMap<>())
                                .merge(other, level * otherLevel, Integer::sum))));
        return pairs;
    }
}
