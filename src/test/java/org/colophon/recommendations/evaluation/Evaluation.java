package org.colophon.recommendations.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.similarity.Likeness;
import org.colophon.recommendations.similarity.Weights;

/** Measures related books by all protocols. Run by hand: the folder of readings is the only argument. */
final class Evaluation {

    private final List<Profile> books;
    private final ReadingTable readings;

    private Evaluation(ReadingFolder folder) {
        books = folder.books();
        readings = folder.readings();
    }

    public static void main(String[] arguments) throws IOException {
        var evaluation = new Evaluation(ReadingFolder.read(Path.of(arguments[0])));
        evaluation.check();
        for (var split : Split.values()) {
            evaluation.measure(split);
        }
        evaluation.measureUnusual();
    }

    /** What any correct implementation of the protocols finds. */
    private void check() {
        var readers = new Readers(readings, Split.TEST);
        tell("P1 cosine, 50 nearest", readers.measure(nearest(readers.training(), 50)));
        var pages = new Pages(readings, Split.TEST);
        tell("P2 cosine", pages.measure(Cosine.of(pages.training(), 0)));
    }

    private void measure(Split split) {
        System.out.println(split);
        var content = new Likeness(books, Weights.DEFAULTS);
        var pages = new Pages(readings, split);
        tell("P2 content only", pages.measure(content::scores));
        var engine = Engine.of(books, pages.training());
        tell("P2", pages.measure(book -> engine.to(book).scores()));
        var newBooks = new NewBooks(readings, split);
        var withoutNew = Engine.of(books, newBooks.training());
        tell("P3a", newBooks.measureNeighbours(book -> withoutNew.to(book).scores()));
        tell("P3b", newBooks.measurePages(book -> withoutNew.to(book).scores()));
        var readers = new Readers(readings, split);
        var forReaders = Engine.of(books, readers.training());
        tell("P1", readers.measure(read -> forReaders.forReader(read).scores()));
    }

    /** Settings that were not chosen for such readings must do for them, too. */
    private void measureUnusual() {
        System.out.println("UNUSUAL");
        var pages = new Pages(readings, Split.VALIDATION);
        var few = pages.training().only((reader, book) -> Mix.bucket(reader ^ 0x51ed27L) == 3);
        measureUnusual("a tenth of the readers", pages, few, books);
        var brief = pages.training().only((reader, book) -> Mix.bucket(Mix.pair(book, reader)) == 3);
        measureUnusual("a tenth of each shelf", pages, brief, books);
        measureUnusual("no text", pages, pages.training(), ReadingFolder.withoutText(books));
    }

    private static void measureUnusual(String name, Pages pages, ReadingTable training, List<Profile> books) {
        tell(name + ", cosine s100", pages.measure(Cosine.of(training, 100)));
        var engine = Engine.of(books, training);
        tell(name, pages.measure(book -> engine.to(book).scores()));
    }

    private static void tell(String what, Figures figures) {
        System.out.printf("%-36s %s%n", what, figures);
    }

    private static Readers.ReaderScores nearest(ReadingTable training, int length) {
        var cosine = Cosine.of(training, 0);
        var lists = new int[training.books()][];
        var values = new double[training.books()][];
        for (int book = 0; book < lists.length; book++) {
            int own = book;
            var scores = cosine.of(book);
            lists[book] = Best.of(scores, length, other -> other != own);
            values[book] = Arrays.stream(lists[book])
                    .mapToDouble(other -> scores[other])
                    .toArray();
        }
        return read -> {
            var sums = new double[lists.length];
            for (int book : read) {
                IntStream.range(0, lists[book].length).forEach(i -> sums[lists[book][i]] += values[book][i]);
            }
            return sums;
        };
    }
}
