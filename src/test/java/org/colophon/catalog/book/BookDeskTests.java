package org.colophon.catalog.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colophon.catalog.book.Descriptions.titled;

import org.colophon.ModuleTest;
import org.colophon.catalog.BookDrafted;
import org.colophon.catalog.BookId;
import org.colophon.catalog.BookPublished;
import org.colophon.catalog.BookRevised;
import org.colophon.catalog.BookWithdrawn;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.product.Isbn;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.Scenario;

@ModuleTest
class BookDeskTests {

    private static int isbns = 0;

    private final BookDesk desk;
    private final Books books;

    BookDeskTests(BookDesk desk, Books books) {
        this.desk = desk;
        this.books = books;
    }

    @Test
    void tellsThatABookIsDrafted(Scenario scenario) {
        scenario.stimulate(() -> desk.draft(titled("Told", null), null))
                .andWaitForEventOfType(BookDrafted.class)
                .matching(it -> it.title().equals("Told"))
                .toArriveAndVerify((event, book) -> assertThat(event.book()).isEqualTo(book.id()));
    }

    @Test
    void tellsTheWholeCardWhenABookIsPublished(Scenario scenario) {
        var book = desk.draft(titled("Published", null, isbn()), null);

        scenario.stimulate(() -> desk.publish(book))
                .andWaitForEventOfType(BookPublished.class)
                .matching(it -> it.card().id().equals(book.id()))
                .toArriveAndVerify(event -> {
                    assertThat(event.card()).isEqualTo(reread(book).card());
                    assertThat(event.version())
                            .isEqualTo(reread(book).version())
                            .isEqualTo(2);
                });
    }

    @Test
    void tellsWhatChangedWhenAPublishedBookIsRevised(Scenario scenario) {
        var book = desk.publish(desk.draft(titled("Revised", null), null));

        scenario.stimulate(() -> desk.revise(book, titled("Revised", "2nd Edition", isbn()), null))
                .andWaitForEventOfType(BookRevised.class)
                .matching(it -> it.card().id().equals(book.id()))
                .toArriveAndVerify(event -> {
                    assertThat(event.changed()).containsExactly("edition", "products");
                    assertThat(event.version()).isEqualTo(3);
                });
    }

    @Test
    void tellsTheReasonWhenABookIsWithdrawn(Scenario scenario) {
        var book = desk.publish(desk.draft(titled("Withdrawn", null), null));

        scenario.stimulate(() -> desk.withdraw(book, "Rights have expired"))
                .andWaitForEventOfType(BookWithdrawn.class)
                .toArriveAndVerify(
                        event -> assertThat(event).isEqualTo(new BookWithdrawn(book.id(), 3, "Rights have expired")));
    }

    @Test
    void leavesABookAloneThatIsDescribedJustSoAlready(AssertablePublishedEvents events) {
        var book = desk.publish(desk.draft(titled("Unchanged", null, isbn()), null));
        var stored = reread(book);

        assertThat(desk.revise(stored, book.description(), null).version()).isEqualTo(2);
        assertThat(reread(book).version()).isEqualTo(2);
        assertThat(events.ofType(BookRevised.class)).isEmpty();
    }

    @Test
    void saysNothingOfRevisedDrafts(AssertablePublishedEvents events) {
        var draft = desk.draft(titled("Quiet", null), null);

        desk.revise(draft, titled("Quiet", "2nd Edition"), null);

        assertThat(reread(draft).version()).isEqualTo(2);
        assertThat(events.ofType(BookRevised.class)).isEmpty();
    }

    @Test
    void keepsAllThatIsSaidOfABook() {
        var description = Descriptions.complete(isbn());

        var book = reread(desk.cover(desk.draft(description, null), new Cover("a.jpg", 600, 800)));

        assertThat(book.description()).isEqualTo(description);
        assertThat(book.cover()).isEqualTo(new Cover("a.jpg", 600, 800));
    }

    @Test
    void keepsADraftOfWhichNothingIsKnown() {
        var draft = reread(desk.draft(Descriptions.blank(), null));

        assertThat(draft.description()).isEqualTo(Descriptions.blank());
        assertThat(draft.cover()).isNull();
    }

    @Test
    void namesTheBookThatHasAnIsbn() {
        var isbn = isbn();
        var holder = desk.draft(titled("Holder", null, isbn), null);
        var other = desk.draft(titled("Other", null), null);

        assertThatExceptionOfType(IsbnTaken.class)
                .isThrownBy(() -> desk.draft(titled("Late", null, isbn), null))
                .satisfies(it -> assertThat(it.holder()).isEqualTo(holder.id()))
                .satisfies(it -> assertThat(it.fault().detail()).contains("Holder"));
        assertThatExceptionOfType(IsbnTaken.class)
                .isThrownBy(() -> desk.revise(other, titled("Other", null, isbn), null));
    }

    @Test
    void givesEditionsOfTheSameTitleAddressesOfTheirOwn() {
        var slugs = java.util.stream.Stream.of("1st Edition", "2nd Edition", "2nd Edition", "2nd Edition")
                .map(it -> desk.draft(titled("Twins", it), null).slug())
                .toList();

        assertThat(slugs).containsExactly("twins", "twins-2nd-edition", "twins-2022", "twins-2");
    }

    @Test
    void letsTheAddressOfADraftFollowItsTitleAndKeepsThatOfAPublishedBook() {
        var draft = desk.revise(desk.draft(titled("Before", null), null), titled("After", null), null);
        assertThat(draft.slug()).isEqualTo("after");
        assertThat(desk.revise(draft, titled("After", "Revised Edition"), null).slug())
                .isEqualTo("after");

        var published = desk.revise(desk.publish(draft), titled("Much Later", null), null);
        assertThat(published.slug()).isEqualTo("after");
    }

    @Test
    void sharesTheWorkOfTheBookItIsAnEditionOf() {
        var first = desk.draft(titled("Work", "1st Edition"), null);

        assertThat(desk.draft(titled("Work", "2nd Edition"), first.id()).work()).isEqualTo(first.work());
        assertThat(desk.draft(titled("Work", "3rd Edition"), null).work()).isNotEqualTo(first.work());
        assertThatExceptionOfType(NoSuchEdition.class)
                .isThrownBy(() -> desk.draft(titled("Work", null), BookId.create()));
    }

    @Test
    void findsTheWorkOfAnEnteredEditionByTitleAndContributor() {
        var first = desk.enter(BookId.create(), titled("Entered: A Guide", "1st Edition"), true);

        var second = desk.enter(BookId.create(), titled("ENTERED - a guide", "2nd Edition"), false);
        var another = desk.enter(BookId.create(), titled("Entered: A Guide to C++", null), false);

        assertThat(second.work()).isEqualTo(first.work());
        assertThat(another.work()).isNotEqualTo(first.work());
    }

    @Test
    void tellsWorksOfOneTitleApartByTheirSubtitles() {
        var scope = desk.enter(BookId.create(), Descriptions.subtitled("You Know", "Scope", null), true);

        var types = desk.enter(BookId.create(), Descriptions.subtitled("You Know", "Types", null), true);
        var edition = desk.enter(BookId.create(), Descriptions.subtitled("You Know", "scope", "2nd Edition"), true);

        assertThat(types.work()).isNotEqualTo(scope.work());
        assertThat(edition.work()).isEqualTo(scope.work());
    }

    @Test
    void entersAndPublishesInOneVersion(AssertablePublishedEvents events) {
        var book = desk.enter(BookId.create(), titled("At once", null), true);

        assertThat(book.version()).isEqualTo(1);
        assertThat(events)
                .contains(BookDrafted.class)
                .matching(it -> it.book().equals(book.id()))
                .and()
                .contains(BookPublished.class)
                .matching(it -> it.card().id().equals(book.id()) && it.version() == 1);
    }

    @Test
    void refusesToOverwriteWhatAnotherHasChanged() {
        var mine = desk.draft(titled("Contended", null), null);
        desk.revise(reread(mine), titled("Contended", "2nd Edition"), null);

        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> desk.publish(mine));
    }

    private Book reread(Book book) {
        return books.findById(book.id().value()).orElseThrow();
    }

    /** A number that no other test of this class uses. */
    private static Isbn isbn() {
        return Isbn.of("%09d".formatted(700_000_000 + isbns++).transform(BookDeskTests::withOldCheckDigit));
    }

    private static String withOldCheckDigit(String nine) {
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        var digit = (11 - sum % 11) % 11;
        return nine + (digit == 10 ? "X" : digit);
    }
}
