package org.colophon.recommendations.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.SampleShelf;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.Test;

/**
 * The lists of ten well-known books of the sample catalogue as they are today, so that whoever changes what lists are made of
 * reads what becomes of them. Run with {@code -Dcolophon.lists=write} to take over what has changed.
 */
class KnownListsTests {

    private static final Path FILE = Path.of("src/test/resources/org/colophon/recommendations/related/known-lists.txt");
    private static final List<String> BOOKS = List.of(
            "python-architecture-patterns",
            "building-microservices",
            "release-it",
            "clean-code",
            "fluent-python",
            "effective-java",
            "programming-collective-intelligence",
            "high-performance-mysql",
            "the-linux-programming-interface",
            "eloquent-javascript");

    @Test
    void areAsAPersonHasReadThem() throws IOException {
        var shelf = SampleShelf.read();
        var index = new RelatedIndex(shelf.books(), Weights.DEFAULTS);
        var lists = BOOKS.stream().map(slug -> list(shelf.id(slug), index)).collect(Collectors.joining("\n"));
        if ("write".equals(System.getProperty("colophon.lists"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, lists);
        }

        assertThat(lists)
                .as("%s is out of date: ./mvnw test -Dtest=KnownListsTests -Dcolophon.lists=write", FILE)
                .isEqualTo(Files.readString(FILE));
    }

    private static String list(BookId book, RelatedIndex index) {
        var related = index.relatedTo(book);
        var lines = IntStream.range(0, related.size()).mapToObj(i -> line(i + 1, related.get(i), index));
        return Stream.concat(Stream.of(title(book, index)), lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String line(int place, RelatedBook related, RelatedIndex index) {
        var reasons = related.reasons().stream().map(Reason::label).collect(Collectors.joining("; "));
        return "%4d  %s: %s".formatted(place, title(related.book(), index), reasons);
    }

    private static String title(BookId book, RelatedIndex index) {
        return index.find(book).orElseThrow().card().title();
    }
}
