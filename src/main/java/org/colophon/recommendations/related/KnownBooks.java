package org.colophon.recommendations.related;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.feature.Change;
import org.colophon.recommendations.feature.KnownFeatures;
import org.colophon.recommendations.feature.Tail;
import org.colophon.recommendations.profile.Profile;

/**
 * This instance's copy of all books, which follows the database, whichever instance has written there. For one thread.
 * What is known by its version is not read again.
 */
final class KnownBooks {

    private static final int READ_AT_ONCE = 500;

    private final KnownFeatures features;
    private final Tail tail;
    private final Map<BookId, Profile> profiles = new HashMap<>();

    KnownBooks(KnownFeatures features, InstantSource clock) {
        this.features = features;
        tail = new Tail(clock);
    }

    Collection<Profile> profiles() {
        return profiles.values();
    }

    /** @return whether any book became another */
    boolean catchUp() {
        var changes = features.changedSince(tail.since());
        var news = changes.stream()
                .filter(this::isNews)
                .map(Change::book)
                .distinct()
                .toList();
        boolean changed = false;
        for (int from = 0; from < news.size(); from += READ_AT_ONCE) {
            changed |= read(news.subList(from, Math.min(news.size(), from + READ_AT_ONCE)));
        }
        changes.stream().map(Change::at).forEach(tail::note);
        return changed;
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
}
