package org.colophon.recommendations.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.ReaderKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ReadingsTests {

    private static final BookId BOOK = TestReadings.book(1);
    private static final BookId OTHER = TestReadings.book(2);
    private static final ReaderKey READER = ReaderKey.of(3, 17);

    private Readings readings;

    @BeforeEach
    void begin() {
        readings = new Readings();
    }

    @Test
    void tellsWhoHasReadABookAndWhatAReaderHasRead() {
        readings.add(READER, BOOK, 1);
        readings.add(READER, OTHER, 0.5);
        readings.add(ReaderKey.of(3, 18), OTHER, 0.25);

        assertThat(TestReadings.byReader(readings))
                .containsExactlyInAnyOrder(Map.of(BOOK, 8, OTHER, 4), Map.of(OTHER, 2));
        assertThat(TestReadings.byBook(readings)).isEqualTo(Map.of(BOOK, List.of(8), OTHER, List.of(2, 4)));
        assertThat(readings.size()).isEqualTo(3);
        assertThat(support(OTHER)).isEqualTo(4 * 4 + 2 * 2);
    }

    @Test
    void knowsNothingOfABookThatNobodyHasRead() {
        readings.add(READER, BOOK, 1);

        assertThat(readings.find(OTHER)).isEmpty();
        assertThat(Readings.count(readings.readersOf(1))).isZero();
        assertThat(Readings.count(readings.booksOf(1_000_000))).isZero();
    }

    @Test
    void countsAReadingOnceAndAsFarAsItWentAtMost() {
        assertThat(readings.add(READER, BOOK, 0.5)).isTrue();
        assertThat(readings.add(READER, BOOK, 0.2)).isFalse();
        assertThat(readings.add(READER, BOOK, 0.5)).isFalse();
        assertThat(readings.changes()).isOne();
        assertThat(readings.add(READER, BOOK, 0.9)).isTrue();

        assertThat(readings.size()).isOne();
        assertThat(readings.changes()).isEqualTo(2);
        assertThat(support(BOOK)).isEqualTo(Entry.UNIT);
        assertThat(TestReadings.byReader(readings)).containsExactly(Map.of(BOOK, 8));
        assertThat(TestReadings.byBook(readings)).isEqualTo(Map.of(BOOK, List.of(8)));
    }

    @Test
    void aReadingIsOneHoweverLittleWasRead() {
        readings.add(READER, BOOK, 0);

        assertThat(TestReadings.byReader(readings)).containsExactly(Map.of(BOOK, 1));
    }

    @Test
    void takesAllThatAReaderHasReadAtOnce() {
        int book = readings.slotOf(BOOK);
        int other = readings.slotOf(OTHER);
        readings.add(READER, new int[] {1, Entry.of(book, 3)});
        readings.add(READER, new int[] {2, Entry.of(book, 2), Entry.of(other, 5)});

        assertThat(TestReadings.byReader(readings)).containsExactly(Map.of(BOOK, 3, OTHER, 5));
        assertThat(TestReadings.byBook(readings)).isEqualTo(Map.of(BOOK, List.of(3), OTHER, List.of(5)));
        assertThat(readings.size()).isEqualTo(2);
        assertThat(List.of(support(BOOK), support(OTHER))).containsExactly(9, 25);
    }

    @Test
    void forgetsReaders() {
        var other = ReaderKey.of(4, 17);
        readings.add(READER, BOOK, 1);
        readings.add(READER, OTHER, 1);
        readings.add(other, OTHER, 0.5);
        long before = readings.changes();

        readings.removeReaders(READER::equals);

        assertThat(TestReadings.byReader(readings)).containsExactly(Map.of(OTHER, 4));
        assertThat(TestReadings.byBook(readings)).isEqualTo(Map.of(OTHER, List.of(4)));
        assertThat(readings.size()).isOne();
        assertThat(List.of(support(BOOK), support(OTHER))).containsExactly(0, 16);
        assertThat(readings.changes()).isGreaterThan(before);

        readings.add(READER, BOOK, 0.5);
        assertThat(TestReadings.byReader(readings)).containsExactlyInAnyOrder(Map.of(OTHER, 4), Map.of(BOOK, 4));
    }

    @RepeatedTest(20)
    void comesToTheSameInWhateverOrderReadingsArrive() {
        var all = TestReadings.random(new Random(5), 3000, 40, 60);
        var shuffled = new ArrayList<>(all);
        shuffled.addAll(all.subList(0, 1000));
        Collections.shuffle(shuffled);
        var other = new Readings();
        all.forEach(each -> readings.add(each.reader(), each.book(), each.extent()));
        shuffled.forEach(each -> other.add(each.reader(), each.book(), each.extent()));

        assertThat(TestReadings.byBook(other)).isEqualTo(TestReadings.byBook(readings));
        assertThat(TestReadings.byReader(other)).containsExactlyInAnyOrderElementsOf(TestReadings.byReader(readings));
        assertThat(other.size()).isEqualTo(readings.size());
        assertThat(TestReadings.supports(other)).isEqualTo(TestReadings.supports(readings));
    }

    /** Each reader reads all books in one order, so that its list shows when one of its entries is not in place. */
    @Test
    void showsNoReadingThatIsNotThereWhileMoreArrive() {
        int books = 200;
        int readers = 500;
        var adding = new AtomicBoolean(true);
        var watchers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> faults(adding)))
                .limit(2)
                .toList();
        for (int book = 0; book < books; book++) {
            for (int reader = 0; reader < readers; reader++) {
                readings.add(ReaderKey.of(0, reader), TestReadings.book(book), 1);
            }
        }
        adding.set(false);

        assertThat(watchers.stream().map(CompletableFuture::join)).containsOnly(0L);
        assertThat(readings.size()).isEqualTo((long) books * readers);
    }

    private long faults(AtomicBoolean adding) {
        long faults = 0;
        do {
            faults +=
                    IntStream.range(0, readings.readers()).filter(this::isTorn).count();
        } while (adding.get());
        return faults;
    }

    private boolean isTorn(int reader) {
        var list = readings.booksOf(reader);
        int count = Readings.count(list);
        return !IntStream.rangeClosed(1, count)
                .allMatch(place -> Entry.slot(list[place]) == place - 1
                        && Entry.level(list[place]) == Entry.WHOLE
                        && readings.book(place - 1).equals(TestReadings.book(place - 1)));
    }

    private int support(BookId book) {
        return readings.support(readings.find(book).orElseThrow());
    }
}
