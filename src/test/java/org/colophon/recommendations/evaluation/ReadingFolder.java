package org.colophon.recommendations.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.feature.BookFeatures;
import org.colophon.recommendations.feature.CardFacts;
import org.colophon.recommendations.feature.ContentFacts;
import org.colophon.recommendations.profile.Profile;

/**
 * A folder of readings: {@code interactions.tsv} with reader and book, {@code items.tsv} with book, title, author, tags
 * separated by | and description. Both begin with a line of headings; readers and books are numbered from 0.
 */
public record ReadingFolder(List<Profile> books, ReadingTable readings) {

    public static ReadingFolder read(Path folder) throws IOException {
        var books = books(folder);
        var readings = new ArrayList<List<Integer>>();
        for (var row : rows(folder.resolve("interactions.tsv"))) {
            int reader = Integer.parseInt(row[0]);
            while (readings.size() <= reader) {
                readings.add(new ArrayList<>());
            }
            readings.get(reader).add(Integer.parseInt(row[1]));
        }
        var sorted = readings.stream()
                .map(read -> read.stream().mapToInt(Integer::intValue).sorted().toArray())
                .toArray(int[][]::new);
        return new ReadingFolder(books, ReadingTable.of(sorted, books.size()));
    }

    /** What is known of the books. */
    public static List<BookFeatures> features(Path folder) {
        return rows(folder.resolve("items.tsv")).stream()
                .map(ReadingFolder::features)
                .toList();
    }

    private static List<Profile> books(Path folder) {
        return features(folder).stream().map(Profile::of).toList();
    }

    /** The same books, of which nothing is known any more but their number. */
    static List<Profile> withoutText(List<Profile> books) {
        return books.stream()
                .map(book -> features(
                        new String[] {Long.toString(book.id().value().getLeastSignificantBits()), "", "", "", ""}))
                .map(Profile::of)
                .toList();
    }

    private static BookFeatures features(String[] row) {
        var id = new UUID(0, Long.parseLong(row[0]));
        var card = card(id, row[1], list(row[2], ","), list(row[3], "\\|"), row[4]);
        return new BookFeatures(new BookId(id), true, 1, card, -1, ContentFacts.NONE);
    }

    /** The card of a book of which no more is known; it is a work of its own, named after it. */
    public static CardFacts card(
            UUID work, String title, List<String> authors, List<String> keywords, String overview) {
        return new CardFacts(
                work,
                work.toString(),
                title,
                null,
                authors,
                null,
                "en",
                overview,
                List.of(),
                keywords,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<String> list(String cell, String separator) {
        return Arrays.stream(cell.split(separator))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static List<String[]> rows(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.skip(1).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
