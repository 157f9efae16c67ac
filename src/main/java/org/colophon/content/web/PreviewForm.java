package org.colophon.content.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.colophon.content.EntryId;
import org.colophon.content.preview.PreviewPolicy;

/** A preview policy, as an editor sends it and gets it. All of it is sent, for it replaces the whole. */
record PreviewForm(
        @NotNull Boolean whole,
        @NotNull @Size(max = PreviewPolicy.MAX_FREE) List<@NotNull EntryId> free,
        @NotNull @Min(0) @Max(PreviewPolicy.MAX_TEASER) Integer teaser) {

    static PreviewForm of(PreviewPolicy policy) {
        var byAge = Comparator.comparing(EntryId::toString);
        return new PreviewForm(
                policy.whole(), policy.free().stream().sorted(byAge).toList(), policy.teaser());
    }

    PreviewPolicy policy() {
        return new PreviewPolicy(whole, Set.copyOf(free), teaser);
    }
}
