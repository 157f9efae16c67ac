package org.colophon.recommendations.rule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.colophon.catalog.BookId;
import org.jspecify.annotations.Nullable;

/**
 * A rule as an editor puts it, which need not be one: what it has to say depends on its kind.
 *
 * @param book whom it moves; null for a ban or a boost on all lists
 * @param place for a pin only
 * @param strength for a boost only
 */
public record RuleDraft(
        Measure.Kind kind,
        @Nullable BookId book,
        @Nullable Integer place,
        @Nullable Double strength,
        @Nullable Instant from,
        @Nullable Instant until,
        String note) {

    /**
     * Makes it a rule.
     *
     * @param isKnown whether there is such a book
     * @throws RulesRefused with all that is wrong
     */
    public Rule sign(RuleId id, String editor, Instant now, Predicate<BookId> isKnown) {
        var faults = faults(isKnown);
        if (!faults.isEmpty()) {
            throw new RulesRefused(faults);
        }
        return new Rule(id, measure(), new Period(from, until), note.strip(), editor, now);
    }

    private List<RuleFault> faults(Predicate<BookId> isKnown) {
        var faults = new ArrayList<RuleFault>();
        if (kind == Measure.Kind.PIN && book == null) {
            faults.add(new RuleFault("/book", "A pin needs a book"));
        }
        if (book != null && !isKnown.test(book)) {
            faults.add(new RuleFault("/book", "No book has the id " + book));
        }
        if ((kind == Measure.Kind.PIN) != (place != null)) {
            faults.add(new RuleFault("/place", "A pin has a place, and no other rule has"));
        }
        if ((kind == Measure.Kind.BOOST) != (strength != null)) {
            faults.add(new RuleFault("/strength", "A boost has a strength, and no other rule has"));
        }
        if (!Period.isSound(from, until)) {
            faults.add(new RuleFault("/until", "A rule ends after it begins"));
        }
        return faults;
    }

    private Measure measure() {
        return switch (kind) {
            case PIN -> new Measure.Pin(Objects.requireNonNull(book), Objects.requireNonNull(place));
            case BAN -> new Measure.Ban(book);
            case BOOST -> new Measure.Boost(book, Objects.requireNonNull(strength));
        };
    }
}
