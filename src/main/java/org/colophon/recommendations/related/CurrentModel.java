package org.colophon.recommendations.related;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.colophon.recommendations.blend.Blend;
import org.colophon.recommendations.learning.Model;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What was learnt from readings last. Those who ask have it learnt anew in the background when there is more to learn from; that
 * takes as long as it takes, and half of the time at most.
 */
final class CurrentModel {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentModel.class);
    private static final Duration LEAST_PAUSE = Duration.ofSeconds(10);

    private final Executor background;
    private final AtomicBoolean learning = new AtomicBoolean();
    private volatile Model last = Model.NONE;
    private volatile long rested;

    /** Learns on a thread of its own. */
    CurrentModel() {
        this(lesson -> Thread.ofPlatform()
                .name("recommendations-learning")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(lesson));
    }

    CurrentModel(Executor background) {
        this.background = background;
        rested = System.nanoTime();
    }

    /** @param blend of the books as they are now */
    Model get(Blend blend) {
        if (System.nanoTime() - rested >= 0 && blend.goesBeyond(last) && learning.compareAndSet(false, true)) {
            background.execute(() -> learn(blend));
        }
        return last;
    }

    private void learn(Blend blend) {
        long begun = System.nanoTime();
        try {
            last = blend.learn();
        } catch (RuntimeException e) {
            LOG.error("Nothing could be learnt from readings; lists go on with what was learnt before", e);
        } finally {
            long end = System.nanoTime();
            rested = end + Math.max(end - begun, LEAST_PAUSE.toNanos());
            learning.set(false);
        }
    }
}
