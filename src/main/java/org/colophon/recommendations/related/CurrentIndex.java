package org.colophon.recommendations.related;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.colophon.recommendations.feature.KnownFeatures;
import org.colophon.recommendations.similarity.Weights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The index as it is now, give or take less than a second. It is looked after by those who ask: one of them looks for changes
 * and builds it anew where there are any, while the others go on with the old one unless it is too old.
 */
@Component
public class CurrentIndex {

    private static final Duration LEAST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(600);
    private static final Duration OLDEST = Duration.ofSeconds(1);

    /** While books change all the time, a part of this of one processor at most goes into building. */
    private static final int PAUSE_PER_LOOK = 5;

    private final Weights weights;
    private final KnownBooks books;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Look last;

    CurrentIndex(KnownFeatures features, Weights weights) {
        this.books = new KnownBooks(features, InstantSource.system());
        this.weights = weights;
    }

    /** Two calls give the same instance when nothing has changed in between. */
    public RelatedIndex get() {
        var known = last;
        if (known == null) {
            return lookFirst();
        }
        var age = known.age();
        if (age < known.pause() || !begin(age)) {
            return known.index();
        }
        try {
            return look();
        } finally {
            looking.unlock();
        }
    }

    private RelatedIndex lookFirst() {
        looking.lock();
        try {
            return look();
        } finally {
            looking.unlock();
        }
    }

    /**
     * Who may go on with the old index does not wait, and nobody waits for ever: the one who looks may need a connection that
     * the one who waits holds.
     */
    private boolean begin(long age) {
        try {
            return age < OLDEST.toNanos() ? looking.tryLock() : looking.tryLock(OLDEST.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private RelatedIndex look() {
        var known = last;
        if (known != null && known.age() < known.pause()) {
            return known.index();
        }
        long begun = System.nanoTime();
        boolean changed = books.catchUp();
        var index = known == null || changed ? new RelatedIndex(List.copyOf(books.profiles()), weights) : known.index();
        last = new Look(index, begun, System.nanoTime() - begun);
        return index;
    }

    /**
     * @param begun when the books were read, in nanoseconds of the running system's clock
     * @param cost how long reading and building took
     */
    private record Look(RelatedIndex index, long begun, long cost) {

        long age() {
            return System.nanoTime() - begun;
        }

        long pause() {
            return Math.clamp(cost * PAUSE_PER_LOOK, LEAST_PAUSE.toNanos(), LONGEST_PAUSE.toNanos());
        }
    }
}
