package org.colophon.catalog.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colophon.catalog.book.Descriptions.titled;

import java.util.List;
import org.colophon.ModuleTest;
import org.colophon.architecture.Proves;
import org.colophon.catalog.BookDrafted;
import org.colophon.catalog.BookId;
import org.colophon.catalog.BookPublished;
import org.colophon.catalog.BookRevised;
import org.colophon.catalog.BookWithdrawn;
import org.colophon.catalog.calendar.PublisherCalendar;
import org.colophon.catalog.contributor.Contribution;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.editor.Edit;
import org.colophon.catalog.editor.Editor;
import org.colophon.catalog.product.Isbn;
import org.colophon.catalog.register.IsbnTaken;
import org.colophon.catalog.register.NoSuchEdition;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.Scenario;

@ModuleTest
@Proves(adr = 16)
class BookDeskTests {

    private static int isbns = 0;

    private static final Edit ANN = Edit.by(new Editor("ann", List.of()));

    private final BookDesk desk;
    private final PublicationDesk publication;
    private final Books books;
    private final PublisherCalendar calendar;

    BookDeskTests(BookDesk desk, PublicationDesk publication, Books books, PublisherCalendar calendar) {
        this.desk = desk;
        this.publication = publication;
        this.books = books;
        this.calendar = calendar;
    }

    @Test
    void tellsThatABookIsDrafted(Scenario scenario) {
        scenario.stimulate(() -> desk.draft(titled("Told", null), null, ANN))
                .andWaitForEventOfType(BookDrafted.class)
                .matching(it -> it.title().equals("Told"))
                .toArriveAndVerify((event, book) -> assertThat(event.book()).isEqualTo(book.id()));
    }

    @Test
    void tellsTheWholeCardWhenABookIsPublished(Scenario scenario) {
        var book = desk.draft(titled("Published", null, isbn()), null, ANN);

        scenario.stimulate(() -> publication.publish(book, ANN))
                .andWaitForEventOfType(BookPublished.class)
                .matching(it -> it.card().id().equals(book.id()))
                .toArriveAndVerify(event -> {
                    assertThat(event.card()).isEqualTo(reread(book).card(calendar.today()));
                    assertThat(event.version())
                            .isEqualTo(reread(book).version())
                            .isEqualTo(2);
                });
    }

    @Test
    void tellsWhatChangedWhenAPublishedBookIsRevised(Scenario scenario) {
        var book = publication.publish(desk.draft(titled("Revised", null), null, ANN), ANN);

        var revised = desk.revise(book, titled("Revised", "2nd Edition", isbn()), null, ANN);

        scenario.stimulate(() -> publication.publish(revised, ANN))
                .andWaitForEventOfType(BookRevised.class)
                .matching(it -> it.card().id().equals(book.id()))
                .toArriveAndVerify(event -> {
                    assertThat(event.changed()).containsExactly("edition", "products");
                    assertThat(event.version()).isEqualTo(4);
                });
    }

    @Test
    void tellsTheReasonWhenABookIsWithdrawn(Scenario scenario) {
        var book = publication.publish(desk.draft(titled("Withdrawn", null), null, ANN), ANN);

        scenario.stimulate(() -> publication.withdraw(book, "Rights have expired", ANN))
                .andWaitForEventOfType(BookWithdrawn.class)
                .toArriveAndVerify(
                        event -> assertThat(event).isEqualTo(new BookWithdrawn(book.id(), 3, "Rights have expired")));
    }

    @Test
    void leavesABookAloneThatIsDescribedJustSoAlready(AssertablePublishedEvents events) {
        var book = publication.publish(desk.draft(titled("Unchanged", null, isbn()), null, ANN), ANN);
        var stored = reread(book);

        assertThat(desk.revise(stored, book.description(), null, ANN).version()).isEqualTo(2);
        assertThat(reread(book).version()).isEqualTo(2);
        assertThat(events.ofType(BookRevised.class)).isEmpty();
    }

    @Test
    void saysNothingOfRevisedDrafts(AssertablePublishedEvents events) {
        var draft = desk.draft(titled("Quiet", null), null, ANN);

        desk.revise(draft, titled("Quiet", "2nd Edition"), null, ANN);

        assertThat(reread(draft).version()).isEqualTo(2);
        assertThat(events.ofType(BookRevised.class)).isEmpty();
    }

    @Test
    void keepsAllThatIsSaidOfABook() {
        var description = Descriptions.complete(isbn());

        var book = reread(desk.cover(
                desk.draft(description, null, ANN), new Cover("complete.jpg", 600, 800, "#1d3557", "A bridge"), ANN));

        assertThat(unidentified(book.description())).isEqualTo(description);
        assertThat(book.description().contributions()).noneMatch(it -> it.contributor() == null);
    }

    @Test
    void knowsWhoContributed() {
        var first = desk.draft(titled("Known One", null), null, ANN);
        var second = desk.draft(titled("Known Two", null), null, ANN);
        var jaime = first.description().contributions().getFirst().contributor();

        assertThat(second.description().contributions().getFirst().contributor())
                .isEqualTo(jaime);
        var other =
                Descriptions.with(titled("Known Two", null), "{'contributors': [{'name': 'Someone', 'role': 'A01'}]}");
        var revised = desk.revise(second, other, null, ANN);
        assertThat(revised.description().contributions().getFirst().contributor())
                .isNotEqualTo(jaime);
        assertThat(desk.revise(revised, other, null, ANN).version()).isEqualTo(2);
    }

    private static BookDescription unidentified(BookDescription description) {
        return description.by(description.contributions().stream()
                .map(it -> new Contribution(it.name(), it.role()))
                .toList());
    }

    @Test
    void keepsADraftOfWhichNothingIsKnown() {
        var draft = reread(desk.draft(Descriptions.blank(), null, ANN));

        assertThat(draft.description()).isEqualTo(Descriptions.blank());
    }

    @Test
    void namesTheBookThatHasAnIsbn() {
        var isbn = isbn();
        var holder = desk.draft(titled("Holder", null, isbn), null, ANN);
        var other = desk.draft(titled("Other", null), null, ANN);

        assertThatExceptionOfType(IsbnTaken.class)
                .isThrownBy(() -> desk.draft(titled("Late", null, isbn), null, ANN))
                .satisfies(it -> assertThat(it.holder()).isEqualTo(holder.id()))
                .satisfies(it -> assertThat(it.fault().detail()).contains("Holder"));
        assertThatExceptionOfType(IsbnTaken.class)
                .isThrownBy(() -> desk.revise(other, titled("Other", null, isbn), null, ANN));
    }

    @Test
    void givesEditionsOfTheSameTitleAddressesOfTheirOwn() {
        var slugs = java.util.stream.Stream.of("1st Edition", "2nd Edition", "2nd Edition", "2nd Edition")
                .map(it -> desk.draft(titled("Twins", it), null, ANN).slug())
                .toList();

        assertThat(slugs).containsExactly("twins", "twins-2nd-edition", "twins-2022", "twins-2");
    }

    @Test
    void letsTheAddressOfADraftFollowItsTitleAndKeepsThatOfAPublishedBook() {
        var draft = desk.revise(desk.draft(titled("Before", null), null, ANN), titled("After", null), null, ANN);
        assertThat(draft.slug()).isEqualTo("after");
        assertThat(desk.revise(draft, titled("After", "Revised Edition"), null, ANN)
                        .slug())
                .isEqualTo("after");

        var published = desk.revise(publication.publish(draft, ANN), titled("Much Later", null), null, ANN);
        assertThat(published.slug()).isEqualTo("after");
    }

    @Test
    void sharesTheWorkOfTheBookItIsAnEditionOf() {
        var first = desk.draft(titled("Work", "1st Edition"), null, ANN);

        assertThat(desk.draft(titled("Work", "2nd Edition"), first.id(), ANN).work())
                .isEqualTo(first.work());
        assertThat(desk.draft(titled("Work", "3rd Edition"), null, ANN).work()).isNotEqualTo(first.work());
        assertThatExceptionOfType(NoSuchEdition.class)
                .isThrownBy(() -> desk.draft(titled("Work", null), BookId.create(), ANN));
    }

    @Test
    void findsTheWorkOfAnEnteredEditionByTitleAndContributor() {
        var first = desk.enter(BookId.create(), titled("Entered: A Guide", "1st Edition"), true, ANN);

        var second = desk.enter(BookId.create(), titled("ENTERED - a guide", "2nd Edition"), false, ANN);
        var another = desk.enter(BookId.create(), titled("Entered: A Guide to C++", null), false, ANN);

        assertThat(second.work()).isEqualTo(first.work());
        assertThat(another.work()).isNotEqualTo(first.work());
    }

    @Test
    void tellsWorksOfOneTitleApartByTheirSubtitles() {
        var scope = desk.enter(BookId.create(), Descriptions.subtitled("You Know", "Scope", null), true, ANN);

        var types = desk.enter(BookId.create(), Descriptions.subtitled("You Know", "Types", null), true, ANN);
        var edition =
                desk.enter(BookId.create(), Descriptions.subtitled("You Know", "scope", "2nd Edition"), true, ANN);

        assertThat(types.work()).isNotEqualTo(scope.work());
        assertThat(edition.work()).isEqualTo(scope.work());
    }

    @Test
    void entersAndPublishesInOneVersion(AssertablePublishedEvents events) {
        var book = desk.enter(BookId.create(), titled("At once", null), true, ANN);

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
        var mine = desk.draft(titled("Contended", null), null, ANN);
        desk.revise(reread(mine), titled("Contended", "2nd Edition"), null, ANN);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> publication.publish(mine, ANN));
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
