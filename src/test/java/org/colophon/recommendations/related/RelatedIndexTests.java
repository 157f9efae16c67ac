package org.colophon.recommendations.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.Test;

class RelatedIndexTests {

    private final TestBook python =
            TestBook.titled("Python").on("UMX", "Programming languages").in("2020");

    @Test
    void listsOnlyPublishedBooks() {
        var withdrawn = similar("Withdrawn").withdrawn();
        var published = similar("Published");

        assertThat(related(python, withdrawn, published)).containsExactly(published.id());
        assertThat(why(python, withdrawn, published).removedBy()).isEqualTo(Removal.NOT_PUBLISHED);
    }

    @Test
    void hasNoListForABookThatIsNotPublishedOrNotKnown() {
        var withdrawn = similar("Withdrawn").withdrawn();
        var index = index(python, withdrawn);

        assertThat(index.relatedTo(withdrawn.id())).isEmpty();
        assertThat(index.relatedTo(BookId.create())).isEmpty();
        assertThat(index.explain(python.id(), BookId.create())).isEmpty();
        assertThat(index.explain(withdrawn.id(), python.id()).orElseThrow().removedBy())
                .isEqualTo(Removal.NOT_PUBLISHED);
    }

    @Test
    void neverListsTheBookItselfNorAnotherEditionOfIt() {
        var older = similar("Older").editionOf(python).in("2015");
        var newer = similar("Newer").editionOf(python).in("2024");
        var other = similar("Other");

        assertThat(related(python, older, newer, other)).containsExactly(other.id());
        assertThat(why(python, newer, other).removedBy()).isEqualTo(Removal.SAME_WORK);
        assertThat(why(python, python, other).removedBy()).isEqualTo(Removal.SAME_WORK);
    }

    @Test
    void listsOnlyTheNewestEditionOfAnotherWork() {
        var first = similar("First").in("2018");
        var second = similar("Second").editionOf(first).in("2018-06");
        var undated = similar("Undated").editionOf(first);

        assertThat(related(python, first, second, undated)).containsExactly(second.id());
        assertThat(why(python, first, second, undated).removedBy()).isEqualTo(Removal.OLDER_EDITION);
    }

    @Test
    void listsTheEditionBeforeWhenTheNewestIsWithdrawn() {
        var first = similar("First").in("2018");
        var second = similar("Second").editionOf(first).in("2021").withdrawn();

        assertThat(related(python, first, second)).containsExactly(first.id());
    }

    @Test
    void listsTheSameLanguageFirst() {
        var german = similar("Python").by("Same Author").language("de");
        var english = TestBook.titled("Rust").on("UM", "Computer programming");
        var reader = similar("Python").by("Same Author");

        assertThat(related(reader, german, english)).containsExactly(english.id(), german.id());
    }

    @Test
    void listsAtMostThreeByOneAuthorWhileThereAreOthers() {
        var byOne = IntStream.range(0, 5)
                .mapToObj(i -> similar("Python").by("Prolific Author"))
                .toList();
        var others = IntStream.range(0, 7)
                .mapToObj(i -> similar("Snakes " + i).by("Author " + i))
                .toList();
        var all = Stream.concat(byOne.stream(), others.stream()).toArray(TestBook[]::new);

        var related = related(similar("Python").by("Prolific Author"), all);

        assertThat(related).hasSize(10);
        assertThat(related.subList(0, 3)).isSubsetOf(ids(byOne));
        assertThat(related.subList(3, 10)).containsExactlyInAnyOrderElementsOf(ids(others));
    }

    @Test
    void fillsTheListWithMoreByOneAuthorWhenThereAreNoOthers() {
        var byOne = IntStream.range(0, 5)
                .mapToObj(i -> similar("Python").by("Prolific Author"))
                .toList();
        var other = similar("Snakes").by("Somebody Else");
        var all = Stream.concat(byOne.stream(), Stream.of(other)).toArray(TestBook[]::new);

        var related = related(similar("Python").by("Prolific Author"), all);

        assertThat(related).hasSize(6).endsWith(other.id());
    }

    @Test
    void saysWhichBookStandsBackForTheSakeOfVariety() {
        var byOne = IntStream.range(0, 4)
                .mapToObj(i -> similar("Python").by("Prolific Author").in("201" + i))
                .toList();
        var others = IntStream.range(0, 8)
                .mapToObj(i -> similar("Snakes " + i).by("Author " + i))
                .toList();
        var all = Stream.concat(byOne.stream(), others.stream()).toArray(TestBook[]::new);

        var why = why(similar("Python").by("Prolific Author"), byOne.getFirst(), all);

        assertThat(why.removedBy()).isEqualTo(Removal.AUTHOR_CAP);
        assertThat(why.place()).hasValue(4);
    }

    @Test
    void cutsTheListAtTenAndSaysWhichPlaceABookWouldHave() {
        var others = IntStream.range(0, 12)
                .mapToObj(i -> similar("Same").in("" + (2000 + i)))
                .toArray(TestBook[]::new);
        var index =
                index(Stream.concat(Stream.of(python), Arrays.stream(others)).toArray(TestBook[]::new));

        assertThat(index.relatedTo(python.id())).hasSize(10);
        var last = index.explain(python.id(), others[0].id()).orElseThrow();
        assertThat(last.removedBy()).isEqualTo(Removal.BELOW_THE_CUT);
        assertThat(last.isListed()).isFalse();
        assertThat(last.place()).hasValue(12);
        var first = index.explain(python.id(), others[11].id()).orElseThrow();
        assertThat(first.isListed()).isTrue();
        assertThat(first.removedBy()).isNull();
        assertThat(first.place()).hasValue(1);
    }

    @Test
    void givesTheNewerOfTwoEqualBooksTheBetterPlace() {
        var older = similar("Same").in("2010");
        var newer = similar("Same").in("2020");
        var undated = similar("Same");

        assertThat(related(python, older, undated, newer)).containsExactly(newer.id(), older.id(), undated.id());
    }

    @Test
    void doesNotListABookWithNothingInCommon() {
        var cooking = TestBook.titled("Soups").on("WBA", "General cookery");
        var why = why(python, cooking);

        assertThat(related(python, cooking)).isEmpty();
        assertThat(why.removedBy()).isEqualTo(Removal.NOTHING_IN_COMMON);
        assertThat(why.place()).isEmpty();
        assertThat(why.score()).isZero();
        assertThat(why.reasons()).isEmpty();
    }

    @Test
    void fillsAListWithTheNewestOfTheSameImprint() {
        var lonely = TestBook.titled("Astronomy Hacks").imprint("O'Reilly");
        var others = IntStream.range(0, 12)
                .mapToObj(i -> TestBook.titled("Topic" + i).imprint("O'Reilly").in("" + (2000 + i)))
                .toList();
        var near = TestBook.titled("Hacks").imprint("Packt").in("1999");

        var related =
                related(lonely, Stream.concat(others.stream(), Stream.of(near)).toArray(TestBook[]::new));

        assertThat(related)
                .hasSize(10)
                .startsWith(near.id(), others.get(11).id(), others.get(10).id());
    }

    @Test
    void givesTheSameListsWhateverTheOrderOfTheBooks() {
        var books = new ArrayList<>(HandMadeCatalogue.books());
        var lists = lists(books);

        for (int seed = 0; seed < 5; seed++) {
            java.util.Collections.shuffle(books, new java.util.Random(seed));
            assertThat(lists(books)).containsExactlyInAnyOrderElementsOf(lists);
        }
    }

    private static List<List<RelatedBook>> lists(List<TestBook> books) {
        var index = index(books.toArray(TestBook[]::new));
        return books.stream().map(book -> index.relatedTo(book.id())).toList();
    }

    private static TestBook similar(String title) {
        return TestBook.titled(title).on("UMX", "Programming languages");
    }

    private static List<BookId> ids(List<TestBook> books) {
        return books.stream().map(TestBook::id).toList();
    }

    private static List<BookId> related(TestBook book, TestBook... others) {
        return index(with(book, others)).relatedTo(book.id()).stream()
                .map(RelatedBook::book)
                .toList();
    }

    private static Explanation why(TestBook book, TestBook other, TestBook... others) {
        var all = Stream.concat(Stream.of(book, other), Stream.of(others))
                .distinct()
                .toArray(TestBook[]::new);
        return index(all).explain(book.id(), other.id()).orElseThrow();
    }

    private static TestBook[] with(TestBook book, TestBook... others) {
        return Stream.concat(Stream.of(book), Stream.of(others)).toArray(TestBook[]::new);
    }

    private static RelatedIndex index(TestBook... books) {
        return new RelatedIndex(Arrays.stream(books).map(TestBook::profile).toList(), Weights.DEFAULTS);
    }
}
