package org.colophon.recommendations.related;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.colophon.recommendations.feature.KnownFeatures;
import org.colophon.recommendations.reading.Readings;
import org.colophon.recommendations.rulebook.FollowedRules;
import org.colophon.recommendations.rulebook.KnownRules;
import org.colophon.recommendations.similarity.Weights;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The index as it is now, give or take less than a second. It is looked after by those who ask: one of them looks for changes
 * and builds it anew where there are any, or where a rule begins or ceases to hold, while the others go on with the old one unless it is too old.
 */
@Component
public class CurrentIndex {

    private static final Duration LEAST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(600);
    private static final Duration OLDEST = Duration.ofSeconds(1);

    /** While books change all the time, a part of this of one processor at most goes into building. */
    private static final int PAUSE_PER_LOOK = 5;

    private final Weights weights;
    private final Readings readings;
    private final CurrentModel model;
    private final InstantSource clock;
    private final KnownBooks books;
    private final FollowedRules rules;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile @Nullable Look last;

    @Autowired
    CurrentIndex(KnownFeatures features, KnownRules rules, Weights weights, Readings readings) {
        this(features, rules, weights, readings, new CurrentModel(), InstantSource.system());
    }

    CurrentIndex(
            KnownFeatures features,
            KnownRules rules,
            Weights weights,
            Readings readings,
            CurrentModel model,
            InstantSource clock) {
        this.readings = readings;
        this.model = model;
        this.books = new KnownBooks(features, clock);
        this.rules = new FollowedRules(rules, clock);
        this.weights = weights;
        this.clock = clock;
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

    /** The index as it would be had nothing been read but this, to try it on the readings that are left out. */
    public RelatedIndex learntFrom(Readings some) {
        var now = get();
        var index = new RelatedIndex(now.books(), weights, now.rulebook(), clock.instant(), some);
        return index.with(index.blend().learn());
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
        var moment = clock.instant();
        var index = next(known, moment);
        index = index.with(model.get(index.blend()));
        var turn = index.rulebook().nextTurn(moment).orElse(Instant.MAX);
        last = new Look(index, turn, begun, System.nanoTime() - begun);
        return index;
    }

    /** Books are compared anew only when there are others; rules change the lists of the same ones. */
    private RelatedIndex next(@Nullable Look known, Instant moment) {
        boolean changed = books.catchUp();
        var rulebook = rules.catchUp();
        if (known == null || changed) {
            return new RelatedIndex(List.copyOf(books.profiles()), weights, rulebook, moment, readings);
        }
        return known.index().rulebook().equals(rulebook) && moment.isBefore(known.turn())
                ? known.index()
                : known.index().under(rulebook, moment);
    }

    /**
     * @param turn when the next rule begins or ceases to hold
     * @param begun when the books were read, in nanoseconds of the running system's clock
     * @param cost how long reading and building took
     */
    private record Look(RelatedIndex index, Instant turn, long begun, long cost) {

        long age() {
            return System.nanoTime() - begun;
        }

        long pause() {
            return Math.clamp(cost * PAUSE_PER_LOOK, LEAST_PAUSE.toNanos(), LONGEST_PAUSE.toNanos());
        }
    }
}
