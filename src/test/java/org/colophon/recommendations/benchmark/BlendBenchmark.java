package org.colophon.recommendations.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colophon.recommendations.blend.Blend;
import org.colophon.recommendations.evaluation.Engine;
import org.colophon.recommendations.evaluation.ReadingFolder;
import org.colophon.recommendations.feature.BookFeatures;
import org.colophon.recommendations.feature.CardFacts;
import org.colophon.recommendations.feature.ContentFacts;
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
        var books = books(Files.readAllLines(Path.of(arguments[0]).resolve("items.tsv")));
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

    private static List<Profile> books(List<String> rows) {
        var books = new ArrayList<Profile>();
        for (int book = 0; book < GeneratedReadings.BOOKS; book++) {
            var row = rows.get(1 + book % (rows.size() - 1)).split("\t", -1);
            books.add(Profile.of(features(book, row)));
        }
        return books;
    }

    private static BookFeatures features(int book, String[] row) {
        var id = GeneratedReadings.id(book);
        var keywords = List.of(row[3].split("\\|"));
        var card = new CardFacts(
                id.value(),
                "book-" + book,
                row[1],
                null,
                List.of(row[2]),
                null,
                "en",
                row[4],
                List.of(),
                keywords,
                null,
                null,
                null,
                null,
                null);
        return new BookFeatures(id, true, 1, card, -1, ContentFacts.NONE);
    }
}
