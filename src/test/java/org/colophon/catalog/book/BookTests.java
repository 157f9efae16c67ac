package org.colophon.catalog.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.colophon.catalog.book.Descriptions.pythonArchitecturePatterns;
import static org.colophon.catalog.book.Descriptions.titled;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.colophon.catalog.BookCard;
import org.colophon.catalog.BookId;
import org.colophon.catalog.cover.Cover;
import org.colophon.catalog.description.BookDescription;
import org.colophon.catalog.description.Fault;
import org.junit.jupiter.api.Test;

class BookTests {

    private static final UUID WORK = UUID.randomUUID();

    @Test
    void beginsAsADraft() {
        assertThat(draft().status()).isEqualTo(BookStatus.DRAFT);
        assertThat(draft().version()).isZero();
    }

    @Test
    void livesFromDraftToPublishedToWithdrawnAndBack() {
        var withdrawn = draft().publish().withdraw(" Rights have expired ");
        assertThat(withdrawn.status()).isEqualTo(BookStatus.WITHDRAWN);
        assertThat(withdrawn.withdrawnBecause()).isEqualTo("Rights have expired");

        var again = withdrawn.publish();
        assertThat(again.isPublished()).isTrue();
        assertThat(again.withdrawnBecause()).isNull();
    }

    @Test
    void saysEverythingThatIsMissingForPublication() {
        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> book(Descriptions.blank()).publish())
                .satisfies(it -> assertThat(it.faults())
                        .extracting(Fault::pointer)
                        .containsExactly("/title", "/contributors", "/language"));
    }

    @Test
    void isNotPublishedTwice() {
        refused(() -> draft().publish().publish());
    }

    @Test
    void isNotWithdrawnUnlessPublished() {
        refused(() -> draft().withdraw("Rights"));
        refused(() -> withdrawn().withdraw("Rights"));
    }

    @Test
    void isNotWithdrawnWithoutAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> draft().publish().withdraw(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> draft().publish().withdraw("x".repeat(501)));
    }

    @Test
    void isLeftAloneWhileWithdrawn() {
        refused(() -> withdrawn().revise(titled("Other", null)));
        refused(() -> withdrawn().wear(new Cover("a.jpg", 1, 1)));
        refused(() -> withdrawn().joinWork(WORK));
    }

    @Test
    void staysPublishableOnceItIsPublished() {
        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> draft().publish().revise(Descriptions.blank()));
    }

    @Test
    void keepsItsAddressOnceItWasPublished() {
        assertThat(draft().rename("other").slug()).isEqualTo("other");
        refused(() -> draft().publish().rename("other"));
        refused(() -> withdrawn().rename("other"));
    }

    @Test
    void printsItsCard() {
        var card = draft().wear(new Cover("a.jpg", 600, 800)).publish().card();

        assertThat(card.work()).isEqualTo(WORK);
        assertThat(card.byline()).isEqualTo("By: Jaime Buelta");
        assertThat(card.subjects())
                .contains(new BookCard.Subject("UMX", "Programming and scripting languages: general"));
        assertThat(card.products())
                .containsExactly(new BookCard.Product("9781801819992", "BC", "Paperback", 594, null));
        assertThat(card.publicationDate()).isEqualTo("2022-01-12");
        assertThat(card.cover()).isEqualTo(new BookCard.Cover("/covers/a.jpg", 600, 800));
    }

    @Test
    void hasNoCardWhileItLacksWhatOneNeeds() {
        assertThatExceptionOfType(NotPublishable.class)
                .isThrownBy(() -> book(Descriptions.blank()).card());
    }

    @Test
    void tellsCardsApartComponentByComponent() {
        var before = draft().card();
        var after = book(titled("Python Architecture Patterns", "2nd Edition")).card();

        assertThat(CardChanges.between(before, before)).isEmpty();
        assertThat(CardChanges.between(before, after)).containsExactly("id", "edition", "products");
    }

    private static void refused(ThrowingCallable transition) {
        assertThatExceptionOfType(TransitionRefused.class).isThrownBy(transition);
    }

    private static Book withdrawn() {
        return draft().publish().withdraw("Rights");
    }

    private static Book draft() {
        return book(pythonArchitecturePatterns());
    }

    private static Book book(BookDescription description) {
        return new Book(BookId.create(), WORK, "slug", description);
    }
}
