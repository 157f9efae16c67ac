package org.colophon.catalog.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.colophon.catalog.book.Descriptions.pythonArchitecturePatterns;
import static org.colophon.catalog.book.Descriptions.titled;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colophon.architecture.Proves;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookId;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Fault;
import org.junit.jupiter.api.Test;

@Proves(adr = 16)
class BookTests {

    private static final UUID WORK = UUID.randomUUID();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant LATER = Instant.parse("2026-12-24T08:00:00Z");
    private static final LocalDate LATER_DAY = LocalDate.of(2026, 12, 24);

    @Test
    void beginsAsADraft() {
        assertThat(draft().status()).isEqualTo(BookStatus.DRAFT);
        assertThat(draft().version()).isZero();
    }

    @Test
    void livesFromDraftToPublishedToWithdrawnAndBack() {
        var withdrawn = draft().publish(TODAY).withdraw(" Rights have expired ");
        assertThat(withdrawn.status()).isEqualTo(BookStatus.WITHDRAWN);
        assertThat(withdrawn.withdrawnBecause()).isEqualTo("Rights have expired");

        var again = withdrawn.publish(TODAY);
        assertThat(again.isPublished()).isTrue();
        assertThat(again.withdrawnBecause()).isNull();
    }

    @Test
    void saysEverythingThatIsMissingForPublication() {
        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> book(Descriptions.blank()).publish(TODAY))
                .satisfies(it -> assertThat(it.faults())
                        .extracting(Fault::pointer)
                        .containsExactly("/title", "/contributors", "/language"));
    }

    @Test
    void isNotPublishedTwice() {
        refused(() -> draft().publish(TODAY).publish(TODAY));
    }

    @Test
    void isNotWithdrawnUnlessPublished() {
        refused(() -> draft().withdraw("Rights"));
        refused(() -> withdrawn().withdraw("Rights"));
    }

    @Test
    void isNotWithdrawnWithoutAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft().publish(TODAY).withdraw(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> draft().publish(TODAY).withdraw("x".repeat(501)));
    }

    @Test
    void isDescribedAnewWhileReadersSeeTheOldText() {
        var published = draft().publish(TODAY);
        var seen = published.card(TODAY);

        var revised = published.revise(titled("Other", null));
        assertThat(revised.isRevised()).isTrue();
        assertThat(revised.description().title()).isEqualTo("Other");
        assertThat(revised.card(TODAY)).isEqualTo(seen);

        var again = revised.publish(TODAY);
        assertThat(again.isRevised()).isFalse();
        assertThat(again.card(TODAY).title()).isEqualTo("Other");
    }

    @Test
    void isNotRevisedWhenItIsDescribedAsReadersSeeItAgain() {
        var book = draft().publish(TODAY).revise(titled("Other", null)).revise(pythonArchitecturePatterns());

        assertThat(book.isRevised()).isFalse();
        refused(() -> book.publish(TODAY));
    }

    @Test
    void forgetsARevisionThatIsDiscarded() {
        var book = draft().publish(TODAY).revise(titled("Other", null)).discardRevision();

        assertThat(book.isRevised()).isFalse();
        assertThat(book.description()).isEqualTo(pythonArchitecturePatterns());
        refused(book::discardRevision);
        refused(() -> draft().discardRevision());
    }

    @Test
    void keepsARevisionThroughWithdrawalAndShowsItWhenPublishedAgain() {
        var book = draft().publish(TODAY).revise(titled("Other", null)).withdraw("Rights");

        assertThat(book.shown()).isEqualTo(pythonArchitecturePatterns());
        assertThat(book.publish(TODAY).card(TODAY).title()).isEqualTo("Other");
        assertThat(withdrawn().revise(titled("Other", null)).isRevised()).isTrue();
    }

    @Test
    void isAmendedForReadersAndForItsRevisionAlike() {
        var book = draft().publish(TODAY)
                .revise(titled("Other", null))
                .amend(it -> Descriptions.with(it, "{'imprint': 'House'}"));

        assertThat(book.description().title()).isEqualTo("Other");
        assertThat(book.description().imprint()).isEqualTo("House");
        assertThat(book.shown().title()).isEqualTo("Python Architecture Patterns");
        assertThat(book.card(TODAY).imprint()).isEqualTo("House");
        assertThat(draft().amend(it -> titled("Other", null)).isRevised()).isFalse();
    }

    @Test
    void isNotAmendedToLackWhatReadersMustBeShown() {
        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> draft().publish(TODAY).amend(it -> Descriptions.blank()));
    }

    @Test
    void mayLackAnythingWhileItIsRevisedButNotWhenThatIsPublished() {
        var book = draft().publish(TODAY).revise(Descriptions.blank());

        assertThatExceptionOfType(NotPublishable.class).isThrownBy(() -> book.publish(TODAY));
        assertThat(book.card(TODAY).title()).isEqualTo("Python Architecture Patterns");
    }

    @Test
    void waitsForItsEmbargoToEnd() {
        var book = book(Descriptions.with(pythonArchitecturePatterns(), "{'embargo': '2026-12-01'}"));

        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> book.publish(TODAY))
                .satisfies(it -> assertThat(it.faults())
                        .containsExactly(new Fault("/embargo", "The book is under embargo until 2026-12-01")));
        assertThat(book.publish(LocalDate.of(2026, 12, 1)).isPublished()).isTrue();
    }

    @Test
    void isScheduledAndTakenFromTheScheduleAsADraft() {
        var scheduled = draft().scheduleFor(LATER, LATER_DAY);
        assertThat(scheduled.status()).isEqualTo(BookStatus.SCHEDULED);
        assertThat(scheduled.publishAt()).isEqualTo(LATER);

        var draft = scheduled.unschedule();
        assertThat(draft.status()).isEqualTo(BookStatus.DRAFT);
        assertThat(draft.publishAt()).isNull();
        refused(draft::unschedule);
        refused(() -> draft().publish(TODAY).scheduleFor(LATER, LATER_DAY));
        refused(() -> withdrawn().scheduleFor(LATER, LATER_DAY));
    }

    @Test
    void isNoLongerScheduledOnceItIsPublished() {
        assertThat(draft().scheduleFor(LATER, LATER_DAY).publish(TODAY).publishAt())
                .isNull();
    }

    @Test
    void staysPublishableWhileItIsScheduled() {
        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> book(Descriptions.blank()).scheduleFor(LATER, LATER_DAY));
        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> draft().scheduleFor(LATER, LATER_DAY).revise(Descriptions.blank()));
        var embargoed = book(Descriptions.with(pythonArchitecturePatterns(), "{'embargo': '2026-12-25'}"));
        assertThatExceptionOfType(NotPublishable.class).isThrownBy(() -> embargoed.scheduleFor(LATER, LATER_DAY));
    }

    @Test
    void keepsItsAddressOnceItWasPublished() {
        assertThat(draft().rename("other").slug()).isEqualTo("other");
        assertThat(draft().scheduleFor(LATER, LATER_DAY).rename("other").slug()).isEqualTo("other");
        refused(() -> draft().publish(TODAY).rename("other"));
        refused(() -> withdrawn().rename("other"));
    }

    @Test
    void printsItsCard() {
        var card = draft().revise(
                        pythonArchitecturePatterns().wearing(new Cover("a.jpg", 600, 800, "#1d3557", "A bridge")))
                .publish(TODAY)
                .card(TODAY);

        assertThat(card.work()).isEqualTo(WORK);
        assertThat(card.byline()).isEqualTo("By: Jaime Buelta");
        assertThat(card.subjects())
                .contains(new BookCard.Subject("UMX", "Programming and scripting languages: general"));
        assertThat(card.products())
                .containsExactly(
                        new BookCard.Product("9781801819992", "BC", "Paperback", 594, null, null, "978-1-80181-999-2"));
        assertThat(card.publicationDate()).isEqualTo("2022-01-12");
        assertThat(card.cover())
                .isEqualTo(new BookCard.Cover(
                        "/covers/a.jpg",
                        600,
                        800,
                        "#1d3557",
                        "A bridge",
                        List.of(
                                new BookCard.Size("/covers/a-160.jpg", 160),
                                new BookCard.Size("/covers/a-480.jpg", 480))));
    }

    @Test
    void hasNoCardWhileItLacksWhatOneNeeds() {
        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> book(Descriptions.blank()).card(TODAY));
    }

    @Test
    void tellsCardsApartComponentByComponent() {
        var before = draft().card(TODAY);
        var after = book(titled("Python Architecture Patterns", "2nd Edition")).card(TODAY);

        assertThat(CardChanges.between(before, before)).isEmpty();
        assertThat(CardChanges.between(before, after)).containsExactly("id", "edition", "products");
    }

    @Test
    void isUnseenUntilItIsPublished() {
        assertThat(draft().isUnseen()).isTrue();
        assertThat(draft().scheduleFor(LATER, LATER_DAY).isUnseen()).isTrue();
        assertThat(draft().publish(TODAY).isUnseen()).isFalse();
        assertThat(withdrawn().isUnseen()).isFalse();
    }

    @Test
    void isWithdrawnForAReasonOfFiveHundredCharacters() {
        assertThat(draft().publish(TODAY).withdraw("x".repeat(500)).withdrawnBecause())
                .hasSize(500);
    }

    private static void refused(ThrowingCallable transition) {
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(transition);
    }

    private static Book withdrawn() {
        return draft().publish(TODAY).withdraw("Rights");
    }

    private static Book draft() {
        return book(pythonArchitecturePatterns());
    }

    private static Book book(BookDescription description) {
        return new Book(BookId.create(), WORK, "slug", description);
    }
}
