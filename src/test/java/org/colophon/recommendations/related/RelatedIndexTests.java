package org.colophon.recommendations.related;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.Reason;
import org.colophon.recommendations.RelatedBook;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.rulebook.Rulebook;
import org.colophon.recommendations.settings.Settings;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.Test;

class RelatedIndexTests {

    private static final Settings THREE_BY_ONE = new Settings(3, Settings.NO_CAP, 0, false, true, Map.of());

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
    void neverListsTheBookItselfNorAnOlderEditionOfIt() {
        var older = similar("Older").editionOf(python).in("2015");
        var between = similar("Between").editionOf(python).in("2018");
        var other = similar("Other");

        assertThat(related(python, older, between, other)).containsExactly(other.id());
        assertThat(why(python, older, between, other).removedBy()).isEqualTo(Removal.SAME_WORK);
        assertThat(why(python, python, other).removedBy()).isEqualTo(Removal.SAME_WORK);
        assertThat(why(older, between, python).removedBy()).isEqualTo(Removal.SAME_WORK);
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
    void listsAtMostAsManyByOneAuthorAsTheHouseWantsWhileThereAreOthers() {
        var byOne = IntStream.range(0, 5)
                .mapToObj(i -> similar("Python").by("Prolific Author"))
                .toList();
        var others = IntStream.range(0, 7)
                .mapToObj(i -> similar("Snakes " + i).by("Author " + i))
                .toList();
        var all = Stream.concat(byOne.stream(), others.stream()).toArray(TestBook[]::new);

        var related = capped(similar("Python").by("Prolific Author"), all);

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

        var related = capped(similar("Python").by("Prolific Author"), all);

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

        var reader = similar("Python").by("Prolific Author");
        var why = index(THREE_BY_ONE, with(reader, all))
                .explain(reader.id(), byOne.getFirst().id())
                .orElseThrow();

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
    void fillsAListWithTheNewestOfTheCatalogueWhenThereIsNothingInCommon() {
        var near = TestBook.titled("Pythons").on("UMX", "Programming languages").in("1999");
        var old = TestBook.titled("Soups").on("WBA", "General cookery").in("2001");
        var newer = TestBook.titled("Stews").on("WBA", "General cookery").in("2002");
        var german =
                TestBook.titled("Eintopf").on("WBA", "Kochen").language("de").in("2020");

        assertThat(related(python, old, newer, german, near))
                .containsExactly(near.id(), newer.id(), old.id(), german.id());
        var last = index(python, old, near).relatedTo(python.id()).getLast();
        assertThat(last.reasons()).extracting(Reason::label).containsExactly("Also in our catalogue");
        assertThat(last.score()).isPositive().isLessThan(1e-6);
    }

    @Test
    void saysThatABookHasNothingInCommonWhenThereAreTenBetterOnes() {
        var cooking = TestBook.titled("Soups").on("WBA", "General cookery");
        var others = IntStream.range(0, 10).mapToObj(i -> similar("Same")).toArray(TestBook[]::new);
        var why = why(python, cooking, others);

        assertThat(why.removedBy()).isEqualTo(Removal.NOTHING_IN_COMMON);
        assertThat(why.place()).isEmpty();
        assertThat(why.score()).isZero();
        assertThat(why.reasons()).isEmpty();
    }

    @Test
    void offersTheNewestEditionFirstOnThePageOfAnOlderOne() {
        var twin = similar("Python").by("Same Author");
        var older = similar("Python").by("Same Author").in("2015");
        var newest =
                TestBook.titled("Another title").language("de").editionOf(older).in("2024");
        var replaced = similar("Replaced").by("Same Author").in("2025");
        var replacing = similar("Replacing").replacing(replaced).in("2020");

        assertThat(related(older, twin, newest)).containsExactly(newest.id(), twin.id());
        assertThat(related(newest, twin, older)).containsExactly(twin.id());
        assertThat(related(python, replaced, replacing)).containsExactly(replacing.id());
        assertThat(related(replaced, twin, replacing)).startsWith(replacing.id());
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

    private static List<BookId> capped(TestBook book, TestBook... others) {
        return index(THREE_BY_ONE, with(book, others)).relatedTo(book.id()).stream()
                .map(RelatedBook::book)
                .toList();
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
        return index(Settings.DEFAULT, books);
    }

    private static RelatedIndex index(Settings settings, TestBook... books) {
        var profiles = Arrays.stream(books).map(TestBook::profile).toList();
        return new RelatedIndex(profiles, Weights.DEFAULTS, Rulebook.EMPTY.with(settings), Instant.EPOCH);
    }
}
