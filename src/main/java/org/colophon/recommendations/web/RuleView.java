package org.colophon.recommendations.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.colophon.recommendations.related.RelatedIndex;
import org.colophon.recommendations.rule.Measure;
import org.colophon.recommendations.rule.Rule;
import org.colophon.recommendations.rule.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A rule as an editor gets it.
 *
 * @param book whom it moves; left out for a ban or a boost on all lists
 * @param place of a pin
 * @param strength of a boost
 * @param from left out when it has always held
 * @param until left out when it holds for good
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleView(
        RuleId id,
        Measure.Kind kind,
        @Nullable Book book,
        @Nullable Integer place,
        @Nullable Double strength,
        @Nullable Instant from,
        @Nullable Instant until,
        String note,
        String setBy,
        Instant setAt) {

    public static RuleView of(Rule rule, RelatedIndex index) {
        var measure = rule.measure();
        return new RuleView(
                rule.id(),
                measure.kind(),
                Optional.ofNullable(measure.book())
                        .flatMap(index::find)
                        .map(Book::of)
                        .orElse(null),
                measure instanceof Measure.Pin pin ? pin.place() : null,
                measure instanceof Measure.Boost boost ? boost.strength() : null,
                rule.period().from(),
                rule.period().until(),
                rule.note(),
                rule.setBy(),
                rule.setAt());
    }
}
