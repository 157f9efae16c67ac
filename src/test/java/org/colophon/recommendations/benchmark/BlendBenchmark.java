package org.colophon.recommendations.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.blend.Blend;
import org.colophon.recommendations.evaluation.Engine;
import org.colophon.recommendations.evaluation.ReadingFolder;
import org.colophon.recommendations.feature.BookFeatures;
import org.colophon.recommendations.learning.Model;
import org.colophon.recommendations.learning.Readership;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.similarity.Likeness;
import org.colophon.recommendations.similarity.Weights;
import org.colophon.recommendations.vector.Largest;

/**
 * Measures the list of a book with its reasons, first with the readings of a folder and then with six million generated ones
 * and the folder's texts, and how long learning from those takes. Run by hand: the folder is the only argument.
 */
final class BlendBenchmark {

    private static final int WARM_UPS = 3;
    private static final int LISTED = 10;

    private BlendBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        var folder = ReadingFolder.read(Path.of(arguments[0]));
        System.out.printf("readings of the folder, %d books%n", folder.books().size());
        measureLists(folder.books().size(), Engine.of(folder.books(), folder.readings()));
        measureGenerated(arguments);
    }

    private static void measureGenerated(String[] arguments) throws IOException {
        var books = books(ReadingFolder.features(Path.of(arguments[0])));
        System.out.printf("six million readings, %d books%n", books.size());
        var readership = new Readership(books, new GeneratedReadings().readings());
        var likeness = new Likeness(books, Weights.DEFAULTS);
        long before = memory();
        long begun = System.nanoTime();
        var processor = processorTime();
        var model = Model.learn(readership, likeness::contents);
        System.out.printf(
                "learning: %.1f s, of processors %.1f s, kept %.1f MB%n",
                (System.nanoTime() - begun) / 1e9,
                processorTime().minus(processor).toMillis() / 1e3,
                (memory() - before) / 1e6);
        measureLists(books.size(), new Blend(books, likeness, readership, model));
    }

    private static void measureLists(int books, Blend blend) {
        for (int round = 0; round < WARM_UPS; round++) {
            measureListsOnce(books, blend);
        }
    }

    private static void measureListsOnce(int books, Blend blend) {
        System.out.println("a list with reasons: "
                + Timing.of(IntStream.range(0, books), book -> {
                    var relations = blend.to(book);
                    for (int other : Largest.of(relations.scores(), LISTED)) {
                        relations.reasons(other);
                    }
                }));
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The generated readings are of books by these ids; they get the texts of the real ones. */
    private static List<Profile> books(List<BookFeatures> real) {
        return IntStream.range(0, GeneratedReadings.BOOKS)
                .mapToObj(book -> Profile.of(as(GeneratedReadings.id(book), real.get(book % real.size()))))
                .toList();
    }

    private static BookFeatures as(BookId id, BookFeatures real) {
        var card = real.card();
        return new BookFeatures(
                id,
                true,
                1,
                ReadingFolder.card(id.value(), card.title(), card.authors(), card.keywords(), card.overview()),
                -1,
                real.content());
    }
}
