package org.colophon.recommendations.reading;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.ReaderKey;

/** Readings for tests, and what is in a store of them, apart from the order in which it came. */
public final class TestReadings {

    public record One(ReaderKey reader, BookId book, double extent) {}

    private TestReadings() {}

    public static BookId book(int number) {
        return new BookId(new UUID(0x01890f3e7c007000L, 0x8100000000000000L | number));
    }

    public static List<One> random(Random random, int count, int readers, int books) {
        return Stream.generate(() -> new One(
                        ReaderKey.of(1, random.nextInt(readers)), book(random.nextInt(books)), random.nextDouble()))
                .limit(count)
                .toList();
    }

    /** The levels of what one reader has read. */
    public static Map<BookId, Integer> of(ReaderKey reader, Readings readings) {
        return IntStream.range(0, readings.readers())
                .filter(slot -> readings.reader(slot).equals(reader))
                .mapToObj(slot -> levels(readings.booksOf(slot), readings))
                .findFirst()
                .orElse(Map.of());
    }

    /** The levels of what each reader has read. */
    public static List<Map<BookId, Integer>> byReader(Readings readings) {
        return IntStream.range(0, readings.readers())
                .mapToObj(readings::booksOf)
                .filter(list -> Readings.count(list) > 0)
                .map(list -> levels(list, readings))
                .toList();
    }

    private static Map<BookId, Integer> levels(int[] list, Readings readings) {
        return entries(list).boxed().collect(toMap(entry -> readings.book(Entry.slot(entry)), Entry::level));
    }

    /** The levels of the readings of each book, in their order. */
    public static Map<BookId, List<Integer>> byBook(Readings readings) {
        return IntStream.range(0, readings.books())
                .filter(book -> Readings.count(readings.readersOf(book)) > 0)
                .boxed()
                .collect(toMap(
                        readings::book,
                        book -> entries(readings.readersOf(book))
                                .map(Entry::level)
                                .sorted()
                                .boxed()
                                .toList()));
    }

    static Map<BookId, Integer> supports(Readings readings) {
        return IntStream.range(0, readings.books()).boxed().collect(toMap(readings::book, readings::support));
    }

    private static IntStream entries(int[] list) {
        return IntStream.rangeClosed(1, Readings.count(list)).map(place -> list[place]);
    }
}
