package org.colophon.recommendations.rulebook;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.rule.Rule;
import org.colophon.recommendations.settings.Settings;

/**
 * All rules and settings, whether they hold now or at another time. Immutable.
 *
 * @param rules of each book that has some
 */
public record Rulebook(Settings settings, Map<BookId, List<Rule>> rules) {

    /** Nobody has decided anything. */
    public static final Rulebook EMPTY = new Rulebook(Settings.DEFAULT, Map.of());

    public Rulebook {
        rules = Map.copyOf(rules);
    }

    /** The same with other rules of that book. */
    public Rulebook with(BookId book, List<Rule> ofBook) {
        var changed = new HashMap<>(rules);
        changed.put(book, List.copyOf(ofBook));
        return new Rulebook(settings, changed);
    }

    /** The same with other settings. */
    public Rulebook with(Settings others) {
        return new Rulebook(others, rules);
    }

    /** When a rule next begins or ceases to hold. */
    public Optional<Instant> nextTurn(Instant after) {
        return rules.values().stream()
                .flatMap(List::stream)
                .flatMap(rule -> rule.period().turns())
                .filter(turn -> turn.isAfter(after))
                .min(Instant::compareTo);
    }
}
