package org.colophon.recommendations.benchmark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.feature.BookFeatures;
import org.colophon.recommendations.feature.CardFacts;
import org.colophon.recommendations.feature.ContentFacts;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.related.RelatedIndex;
import org.colophon.recommendations.similarity.Weights;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how long an index, a list and a sweep take on a catalogue of real books, and how often the first five of a list
 * share a category with the book when categories are hidden. Run by hand: the folder that holds {@code books.csv} and {@code
 * described.jsonl} is the only argument.
 */
final class RelatedBooksBenchmark {

    private static final int WARM_UPS = 5;

    private final Path folder;

    private RelatedBooksBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        var benchmark = new RelatedBooksBenchmark(Path.of(arguments[0]));
        benchmark.measureTimes();
        benchmark.measurePrecision();
    }

    private void measureTimes() throws IOException {
        var features = new ArrayList<>(bare());
        described().forEach(book -> features.add(book.features()));
        for (int round = 0; round < WARM_UPS; round++) {
            measureTimes(features, round == WARM_UPS - 1);
        }
    }

    private static void measureTimes(List<BookFeatures> features, boolean report) {
        long start = System.nanoTime();
        var profiles = features.stream().map(Profile::of).toList();
        long profiled = System.nanoTime();
        var index = new RelatedIndex(profiles, Weights.DEFAULTS);
        long built = System.nanoTime();
        var times = new long[profiles.size()];
        int listed = 0;
        int full = 0;
        for (int i = 0; i < times.length; i++) {
            long before = System.nanoTime();
            int size = index.relatedTo(profiles.get(i).id()).size();
            times[i] = System.nanoTime() - before;
            listed += size;
            full += size == 10 ? 1 : 0;
        }
        if (report) {
            long sweep = Arrays.stream(times).sum();
            Arrays.sort(times);
            System.out.printf(
                    "%d books: profiles %.0f ms, index %.0f ms%n",
                    times.length, millis(profiled - start), millis(built - profiled));
            System.out.printf(
                    "a list: median %.3f ms, p99 %.3f ms; all lists %.2f s%n",
                    millis(times[times.length / 2]), millis(times[times.length * 99 / 100]), millis(sweep) / 1000);
            System.out.printf("full lists: %d, related books in all: %d%n", full, listed);
        }
    }

    private void measurePrecision() throws IOException {
        var books = described().stream()
                .filter(book -> !book.features().card().overview().isBlank()
                        && !book.categories().isEmpty())
                .toList();
        var index = new RelatedIndex(
                books.stream().map(book -> Profile.of(book.features())).toList(), Weights.DEFAULTS);
        System.out.printf("same category at 5: %.3f%n", precision(books, index));
    }

    private static double precision(List<Described> books, RelatedIndex index) {
        var askable = books.stream()
                .filter(book -> books.stream().anyMatch(other -> other != book && other.shares(book)))
                .toList();
        System.out.printf("%d of %d books%n", askable.size(), books.size());
        return askable.stream()
                .mapToDouble(book -> index.relatedTo(book.features().book()).stream()
                                .limit(5)
                                .filter(related -> books.stream()
                                        .anyMatch(other ->
                                                other.features().book().equals(related.book()) && other.shares(book)))
                                .count()
                        / 5.0)
                .average()
                .orElseThrow();
    }

    private List<BookFeatures> bare() throws IOException {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve("books.csv"))) {
            return reader.stream().map(RelatedBooksBenchmark::bare).toList();
        }
    }

    private static BookFeatures bare(NamedCsvRecord row) {
        return features(
                row.getField("title"),
                Arrays.stream(row.getField("authors").split(";"))
                        .map(String::strip)
                        .toList(),
                row.getField("publisher"),
                row.getField("year"),
                "");
    }

    private List<Described> described() throws IOException {
        try (var lines = Files.lines(folder.resolve("described.jsonl"))) {
            return lines.map(JsonMapper.shared()::readTree)
                    .map(RelatedBooksBenchmark::described)
                    .toList();
        }
    }

    private static Described described(JsonNode book) {
        return new Described(
                features(
                        book.path("title").asString(),
                        texts(book.path("authors")),
                        "",
                        book.path("published").asString(""),
                        book.path("description").asString("")),
                texts(book.path("categories")));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static BookFeatures features(
            String title, List<String> authors, String imprint, String date, String overview) {
        var card = new CardFacts(
                UUID.randomUUID(),
                "",
                title,
                null,
                authors,
                imprint,
                "en",
                overview,
                List.of(),
                List.of(),
                date,
                null,
                null,
                null,
                true);
        return new BookFeatures(BookId.create(), true, 1, card, -1, ContentFacts.NONE);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private record Described(BookFeatures features, List<String> categories) {

        boolean shares(Described other) {
            return categories.stream().anyMatch(other.categories::contains);
        }
    }
}
