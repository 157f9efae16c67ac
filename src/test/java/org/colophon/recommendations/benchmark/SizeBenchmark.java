package org.colophon.recommendations.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.evaluation.ReadingFolder;
import org.colophon.recommendations.feature.BookFeatures;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.related.RelatedIndex;
import org.colophon.recommendations.similarity.Weights;

/**
 * Measures lists of books of which nothing has been read in catalogues of many sizes, made of real ones: each book has the
 * title and the author of one and the keywords and the overview of another. Run by hand: the folder of readings, for its books,
 * and the numbers of books.
 */
final class SizeBenchmark {

    private static final int LISTS = 500;
    private static final int WARM_UPS = 3;

    private SizeBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var real = ReadingFolder.features(Path.of(arguments[0]));
        Stream.of(arguments).skip(1).mapToInt(Integer::parseInt).forEach(size -> measure(real, size));
    }

    private static void measure(List<BookFeatures> real, int size) {
        long before = memory();
        long begun = System.nanoTime();
        var index = new RelatedIndex(books(real, size), Weights.DEFAULTS);
        double built = (System.nanoTime() - begun) / 1e9;
        System.out.printf("%d books: made in %.1f s, %.0f MB%n", size, built, (memory() - before) / 1e6);
        var asked = new SplittableRandom(1).ints(LISTS, 0, size).toArray();
        for (int round = 0; round < WARM_UPS; round++) {
            System.out.println("a list with reasons: "
                    + Timing.of(
                            IntStream.of(asked),
                            book -> index.relatedTo(index.books().get(book).id())));
        }
    }

    private static List<Profile> books(List<BookFeatures> real, int size) {
        var random = new SplittableRandom(7);
        var books = new ArrayList<Profile>(size);
        for (int book = 0; book < size; book++) {
            books.add(Profile.of(mixed(real.get(random.nextInt(real.size())), real.get(random.nextInt(real.size())))));
        }
        return books;
    }

    private static BookFeatures mixed(BookFeatures front, BookFeatures back) {
        var id = BookId.create();
        var card = ReadingFolder.card(
                id.value(),
                front.card().title(),
                front.card().authors(),
                back.card().keywords(),
                back.card().overview());
        return new BookFeatures(id, true, 1, card, -1, front.content());
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
