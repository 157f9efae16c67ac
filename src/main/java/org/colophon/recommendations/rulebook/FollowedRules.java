package org.colophon.recommendations.rulebook;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.feature.Tail;
import org.colophon.recommendations.settings.Settings;

/** This instance's copy of all rules and settings, which follows the database. For one thread. */
public final class FollowedRules {

    private final KnownRules known;
    private final Tail tail;
    private final Map<BookId, Long> versions = new HashMap<>();
    private Rulebook rulebook = Rulebook.EMPTY;

    public FollowedRules(KnownRules known, InstantSource clock) {
        this.known = known;
        this.tail = new Tail(clock);
    }

    /** Looks for changes; the rulebook stays the same instance when there are none. */
    public Rulebook catchUp() {
        known.changedSince(tail.since()).forEach(this::take);
        var settings = known.settings().orElse(Settings.DEFAULT);
        if (!settings.equals(rulebook.settings())) {
            rulebook = rulebook.with(settings);
        }
        return rulebook;
    }

    private void take(KnownRules.RulesChange change) {
        tail.note(change.at());
        if (change.version() > versions.getOrDefault(change.book(), 0L)) {
            versions.put(change.book(), change.version());
            rulebook = rulebook.with(change.book(), change.rules());
        }
    }
}
