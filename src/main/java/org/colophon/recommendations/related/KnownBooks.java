package org.colophon.recommendations.related;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.feature.Change;
import org.colophon.recommendations.feature.KnownFeatures;
import org.colophon.recommendations.profile.Profile;

/**
 * This instance's copy of all books, which follows the database, whichever instance has written there. For one thread.
 *
 * <p>A change becomes visible when its transaction commits but bears the time when that began, so each look goes back some
 * seconds behind the latest change seen; what is known by its version is not read again. A transaction that took even longer
 * is found by the look at everything, once a minute.
 */
final class KnownBooks {

    private static final Duration OVERLAP = Duration.ofSeconds(5);
    private static final Duration BETWEEN_FULL_LOOKS = Duration.ofMinutes(1);
    private static final int READ_AT_ONCE = 500;

    private final KnownFeatures features;
    private final InstantSource clock;
    private final Map<BookId, Profile> profiles = new HashMap<>();
    private Instant latest = Instant.EPOCH;
    private Instant lastFullLook = Instant.EPOCH;

    KnownBooks(KnownFeatures features, InstantSource clock) {
        this.features = features;
        this.clock = clock;
    }

    Collection<Profile> profiles() {
        return profiles.values();
    }

    /** @return whether any book became another */
    boolean catchUp() {
        var changes = features.changedSince(since());
        var news = changes.stream()
                .filter(this::isNews)
                .map(Change::book)
                .distinct()
                .toList();
        boolean changed = false;
        for (int from = 0; from < news.size(); from += READ_AT_ONCE) {
            changed |= read(news.subList(from, Math.min(news.size(), from + READ_AT_ONCE)));
        }
        changes.stream().map(Change::at).max(Instant::compareTo).ifPresent(this::noteLatest);
        return changed;
    }

    private Instant since() {
        var now = clock.instant();
        if (now.isBefore(lastFullLook.plus(BETWEEN_FULL_LOOKS))) {
            return latest.minus(OVERLAP);
        }
        lastFullLook = now;
        return Instant.EPOCH;
    }

    private boolean isNews(Change change) {
        var known = profiles.get(change.book());
        return known == null || !known.knows(change);
    }

    /** A book whose card has not arrived is not there to be read. */
    private boolean read(List<BookId> books) {
        var read = features.of(books);
        read.forEach(book -> profiles.put(book.book(), Profile.of(book)));
        return !read.isEmpty();
    }

    private void noteLatest(Instant at) {
        latest = at.isAfter(latest) ? at : latest;
    }
}
