package org.colophon.recommendations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.colophon.ModuleTest;
import org.colophon.content.EntryKind;
import org.colophon.recommendations.feature.BookFeatures;
import org.colophon.recommendations.feature.Change;
import org.colophon.recommendations.feature.Features;
import org.colophon.recommendations.feature.KnownFeatures;
import org.colophon.recommendations.feature.Part;
import org.junit.jupiter.api.Test;

@ModuleTest
class FeaturesTests {

    private final Features features;
    private final KnownFeatures known;

    FeaturesTests(Features features, KnownFeatures known) {
        this.features = features;
        this.known = known;
    }

    @Test
    void keepsTheNewestCardWhateverTheOrder() {
        var old = TestBook.titled("Old");
        features.keep(old.keywords("newer").card(), 3);
        features.keep(old.keywords("older").card(), 2);
        features.keep(old.keywords("same").card(), 3);
        assertThat(only(old).card().keywords()).containsExactly("newer");

        features.keep(old.keywords("newest").card(), 4);
        assertThat(only(old).card().keywords()).containsExactly("newest");
        assertThat(only(old).cardVersion()).isEqualTo(4);
    }

    @Test
    void keepsTheNewestContentWhateverTheOrder() {
        var book = TestBook.titled("Book");
        features.keep(book.card(), 1);
        assertThat(only(book).contentVersion()).isEqualTo(-1);

        features.keep(book.entry(EntryKind.CHAPTER, "One").content(2));
        features.keep(TestBook.titled("x").content(1));
        features.keep(book.entry(EntryKind.CHAPTER, "Two").content(1));
        assertThat(only(book).content().headings()).containsExactly("One");

        features.keep(book.content(3));
        assertThat(only(book).content().headings()).containsExactly("One", "Two");
    }

    @Test
    void takesContentBeforeTheCard() {
        var book = TestBook.titled("Book");
        features.keep(book.entry(EntryKind.CHAPTER, "One").content(1));
        assertThat(known.of(List.of(book.id()))).isEmpty();

        features.keep(book.card(), 1);
        assertThat(only(book).content().headings()).containsExactly("One");
    }

    @Test
    void staysWithdrawnWhenAnOlderPublicationArrivesLater() {
        var book = TestBook.titled("Book");
        features.keep(book.card(), 1);
        features.withdraw(book.id(), 3);
        features.keep(book.card(), 2);
        assertThat(only(book).published()).isFalse();

        features.keep(book.card(), 4);
        assertThat(only(book).published()).isTrue();
    }

    @Test
    void staysWithdrawnWhenTheWithdrawalCameFirstOfAll() {
        var book = TestBook.titled("Book");
        features.withdraw(book.id(), 3);
        features.keep(book.card(), 2);
        assertThat(known.of(List.of(book.id()))).isEmpty();

        features.keep(book.card(), 4);
        assertThat(only(book).published()).isTrue();
    }

    @Test
    void isNotWithdrawnByAnOlderWithdrawal() {
        var book = TestBook.titled("Book");
        features.keep(book.card(), 4);
        features.withdraw(book.id(), 3);

        assertThat(only(book).published()).isTrue();
    }

    @Test
    void tellsWhatHasChanged() {
        var book = TestBook.titled("Book");
        features.keep(book.card(), 7);
        features.keep(book.content(2));
        features.keep(book.card(), 6);

        assertThat(known.changedSince(Instant.EPOCH))
                .filteredOn(change -> change.book().equals(book.id()))
                .extracting(Change::part, Change::version)
                .containsExactlyInAnyOrder(tuple(Part.CARD, 7L), tuple(Part.CONTENT, 2L));
        var latest = known.changedSince(Instant.EPOCH).stream()
                .map(Change::at)
                .max(Instant::compareTo)
                .orElseThrow();
        assertThat(known.changedSince(latest))
                .isNotEmpty()
                .allMatch(change -> change.at().equals(latest));
        assertThat(known.changedSince(latest.plusSeconds(1))).isEmpty();
    }

    private BookFeatures only(TestBook book) {
        var found = known.of(List.of(book.id()));
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
