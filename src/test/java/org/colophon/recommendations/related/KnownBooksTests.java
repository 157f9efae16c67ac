package org.colophon.recommendations.related;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.colophon.recommendations.TestBook;
import org.colophon.recommendations.feature.BookFeatures;
import org.colophon.recommendations.feature.Change;
import org.colophon.recommendations.feature.KnownFeatures;
import org.colophon.recommendations.feature.Part;
import org.colophon.recommendations.feature.TestFeatures;
import org.junit.jupiter.api.Test;

class KnownBooksTests {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final TestBook book = TestBook.titled("Book");
    private final KnownFeatures features = mock();
    private Instant now = START;
    private final KnownBooks books = new KnownBooks(features, () -> now);

    @Test
    void readsWhatHasChangedOnceOnly() {
        changed(new Change(book.id(), Part.CARD, 1, START));
        assertThat(books.catchUp()).isTrue();
        clearInvocations(features);

        assertThat(books.catchUp()).isFalse();

        verify(features, never()).of(any());
        assertThat(books.profiles()).hasSize(1);
    }

    @Test
    void readsANewVersionOfEitherPart() {
        changed(new Change(book.id(), Part.CARD, 1, START));
        books.catchUp();

        changed(new Change(book.id(), Part.CONTENT, 2, START));
        assertThat(books.catchUp()).isTrue();
        changed(new Change(book.id(), Part.CARD, 2, START));
        assertThat(books.catchUp()).isTrue();
    }

    @Test
    void looksBackSomeSecondsForTransactionsThatCommittedLate() {
        changed(new Change(book.id(), Part.CARD, 1, START));
        books.catchUp();
        clearInvocations(features);

        books.catchUp();

        verify(features).changedSince(START.minusSeconds(5));
    }

    @Test
    void looksAtEverythingOnceAMinute() {
        changed(new Change(book.id(), Part.CARD, 1, START));
        books.catchUp();
        clearInvocations(features);

        now = START.plus(Duration.ofSeconds(60));
        books.catchUp();
        verify(features).changedSince(Instant.EPOCH);
        clearInvocations(features);

        books.catchUp();
        verify(features, never()).changedSince(Instant.EPOCH);
    }

    @Test
    void changesNothingForContentWhoseCardHasNotArrived() {
        when(features.changedSince(any())).thenReturn(List.of(new Change(book.id(), Part.CONTENT, 1, START)));
        when(features.of(any())).thenReturn(List.of());

        assertThat(books.catchUp()).isFalse();
    }

    private void changed(Change change) {
        when(features.changedSince(any())).thenReturn(List.of(change));
        when(features.of(any())).thenReturn(List.of(features()));
    }

    private BookFeatures features() {
        return TestFeatures.of(book.card(), true, book.content(1));
    }
}
