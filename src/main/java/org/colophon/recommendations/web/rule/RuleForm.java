package org.colophon.recommendations.web.rule;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.colophon.catalog.BookId;
import org.colophon.recommendations.rule.Measure;
import org.colophon.recommendations.rule.Rule;
import org.colophon.recommendations.rule.RuleDraft;
import org.jspecify.annotations.Nullable;

/**
 * A rule as an editor sends it. All of it is sent, for it replaces the whole.
 *
 * @param book whom it moves; left out for a ban or a boost on all lists
 * @param place for a pin only
 * @param strength for a boost only
 * @param from left out when it holds at once
 * @param until left out when it holds for good
 * @param note why
 */
record RuleForm(
        @NotNull Measure.Kind kind,
        @Nullable BookId book,
        @Nullable @Min(1) @Max(Measure.LAST_PLACE) Integer place,
        @Nullable @DecimalMin("0.01") @DecimalMax("10") Double strength,
        @Nullable Instant from,
        @Nullable Instant until,
        @NotBlank @Size(max = Rule.MAX_NOTE) String note) {

    RuleDraft draft() {
        return new RuleDraft(kind, book, place, strength, from, until, note);
    }
}
