package org.colophon.recommendations.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.rulebook.Rulebook;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.Test;

class ReaderListTests {

    private final TestBook read = on("Snakes").keywords("python", "snakes");
    private final TestBook near = on("More Snakes").keywords("python", "snakes");
    private final TestBook far = TestBook.titled("Soups").keywords("cooking");

    @Test
    void leavesOutWhatWasReadInAnyEdition() {
        var newer =
                on("Snakes again").keywords("python", "snakes").editionOf(read).in("2025");

        assertThat(ids(index(read, newer, near, far).forReader(List.of(read.id()))))
                .containsExactly(near.id(), far.id());
    }

    @Test
    void namesWhatWasReadAsTheReason() {
        var list = index(read, near, far).forReader(List.of(read.id(), read.id()));

        assertThat(list.getFirst().reasons())
                .extracting(Reason::type, Reason::label)
                .containsExactly(tuple(Reason.Type.BECAUSE_YOU_READ, "Because you read Snakes"));
        assertThat(list.getFirst().score())
                .isEqualTo(list.getFirst().reasons().getFirst().weight());
    }

    @Test
    void listsOnlyPublishedBooksInTheReadersLanguageFirst() {
        var german = on("Schlangen").keywords("python", "snakes").language("de");
        var withdrawn = on("Withdrawn").keywords("python", "snakes").withdrawn();

        assertThat(ids(index(read, german, withdrawn, near).forReader(List.of(read.id()))))
                .containsExactly(near.id(), german.id());
    }

    @Test
    void hasNothingForAReaderOfNothing() {
        var index = index(read, near);

        assertThat(index.forReader(List.of())).isEmpty();
        assertThat(index.forReader(List.of(BookId.create()))).isEmpty();
    }

    @Test
    void isCutAtTen() {
        var many = IntStream.range(0, 15).mapToObj(i -> on("Snakes " + i).keywords("python", "snakes"));
        var books = Stream.concat(Stream.of(read), many).toArray(TestBook[]::new);

        assertThat(index(books).forReader(List.of(read.id()))).hasSize(10);
    }

    private static TestBook on(String title) {
        return TestBook.titled(title).on("UMX", "Programming languages");
    }

    private static List<BookId> ids(List<RelatedBook> list) {
        return list.stream().map(RelatedBook::book).toList();
    }

    private static RelatedIndex index(TestBook... books) {
        var profiles = Arrays.stream(books).map(TestBook::profile).toList();
        var index = new RelatedIndex(profiles, Weights.DEFAULTS, Rulebook.EMPTY, Instant.EPOCH);
        return index.with(index.blend().learn());
    }
}
