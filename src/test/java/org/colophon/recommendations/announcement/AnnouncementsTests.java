package org.colophon.recommendations.announcement;

import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.colophon.recommendations.related.CurrentIndex;
import org.colophon.recommendations.related.RelatedIndex;
import org.colophon.recommendations.similarity.Weights;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;

class AnnouncementsTests {

    private final CurrentIndex current = mock();
    private final Sweep sweep = mock();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final Announcements announcements = new Announcements(current, sweep, () -> now);

    @Test
    void waitsUntilTheBooksAreAtRest() {
        var first = books();
        announcements.announceWhenAtRest();
        verify(sweep, never()).over(first);
        var second = books();
        announcements.announceWhenAtRest();
        verify(sweep, never()).over(second);

        announcements.announceWhenAtRest();

        verify(sweep, never()).over(first);
        verify(sweep).over(second);
    }

    @Test
    void announcesTheSameBooksOnce() {
        var index = books();
        for (int i = 0; i < 5; i++) {
            announcements.announceWhenAtRest();
        }

        verify(sweep, times(1)).over(index);
    }

    @Test
    void announcesAtTimesAlthoughTheBooksNeverRest() {
        now = now.plusSeconds(31);
        var first = books();
        announcements.announceWhenAtRest();
        verify(sweep).over(first);

        now = now.plusSeconds(29);
        var second = books();
        announcements.announceWhenAtRest();
        verify(sweep, never()).over(second);
    }

    @Test
    void triesAgainAfterAFailure() {
        var index = books();
        announcements.announceWhenAtRest();
        doThrow(new OptimisticLockingFailureException("another instance"))
                .doNothing()
                .when(sweep)
                .over(index);

        Assertions.assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(announcements::announceWhenAtRest);
        announcements.announceWhenAtRest();

        verify(sweep, times(2)).over(index);
    }

    private RelatedIndex books() {
        var index = new RelatedIndex(List.of(), Weights.DEFAULTS);
        when(current.get()).thenReturn(index);
        return index;
    }
}
