package org.colophon.recommendations.effect;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.profile.Profile;
import org.colophon.recommendations.related.CurrentIndex;
import org.colophon.recommendations.related.RelatedIndex;
import org.colophon.recommendations.rule.Rule;
import org.colophon.recommendations.settings.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Foresees what becomes of lists. Nothing is kept. */
@Component
public class Effects {

    private final CurrentIndex current;
    private final Clock clock;

    Effects(CurrentIndex current, ObjectProvider<Clock> clock) {
        this.current = current;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** What follows when the settings become others. */
    public Effect of(Settings settings) {
        var index = current.get();
        var now = clock.instant();
        return Effect.between(index, index.under(index.rulebook().with(settings), now), index.books(), now);
    }

    /**
     * What follows when the rules of a book become others. Lists are compared when the first of the rules that differ begins to
     * hold, which is now unless all of them are for later.
     */
    public Effect of(BookId book, List<Rule> rules, List<Rule> others) {
        var index = current.get();
        var differing = differing(rules, others);
        var moment = moment(differing);
        var before = index.under(index.rulebook().with(book, rules), moment);
        var after = index.under(index.rulebook().with(book, others), moment);
        return Effect.between(before, after, touched(book, differing, index), moment);
    }

    private static Collection<Rule> differing(List<Rule> rules, List<Rule> others) {
        var differing = new HashSet<>(rules);
        others.stream().filter(rule -> !differing.remove(rule)).forEach(differing::add);
        return differing;
    }

    private Instant moment(Collection<Rule> differing) {
        var now = clock.instant();
        return differing.stream()
                .map(rule -> Objects.requireNonNullElse(rule.period().from(), now))
                .map(from -> from.isAfter(now) ? from : now)
                .min(Instant::compareTo)
                .orElse(now);
    }

    /** A rule about one list changes no other. */
    private static Collection<Profile> touched(BookId book, Collection<Rule> differing, RelatedIndex index) {
        return differing.stream().anyMatch(rule -> rule.measure().holdsEverywhere())
                ? index.books()
                : index.find(book).stream().toList();
    }
}
